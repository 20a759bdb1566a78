import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { publishedPaths } from './published.ts';

const top = await mkdtemp(join(tmpdir(), 'published-'));
after(() => rm(top, { recursive: true }));

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Kim', '-c', 'user.email=kim@exempel.se', ...args], {
    cwd: top,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const ask = (prefix: string) =>
  publishedPaths((args) => Promise.resolve().then(() => git(...args)), prefix);

const save = async (path: string) => {
  await writeFile(join(top, path), path);
  git('add', '.');
  git('commit', '-qm', path);
};

test('Git remembers what has been published, and nothing of what was only tried', async () => {
  await mkdir(join(top, 'content', 'pages'), { recursive: true });
  git('init', '-q', '-b', 'main');
  assert.deepEqual(await ask('content/'), []);
  await save('content/pages/om.mdx');
  await save('content/pages/å.mdx');
  await save('other.mdx');
  git('switch', '-qc', 'draft');
  await save('content/pages/utkast.mdx');
  git('mv', 'content/pages/utkast.mdx', 'content/pages/ny.mdx');
  git('commit', '-qm', 'Another name');
  git('switch', '-q', 'main');
  git('rm', '-q', 'content/pages/å.mdx', 'other.mdx');
  git('commit', '-qm', 'Away');
  git('merge', '-q', '--no-ff', '-m', 'Published', 'draft');
  assert.deepEqual([...(await ask('content/'))].sort(), [
    'pages/ny.mdx',
    'pages/om.mdx',
    'pages/å.mdx',
  ]);
  assert.ok((await ask('')).includes('other.mdx'));
  assert.deepEqual(await ask('elsewhere/'), []);
});
