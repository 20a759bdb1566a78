import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../index.ts';
import { faultsOf, page, sound, withContent } from '../sample-content.ts';

test('only content lies in the folder', async () => {
  const strangers = [
    'pages/a.md',
    'pages/a.MDX',
    'pages/a.mdx.txt',
    'pages/sub/a.mdx',
    'okänd/a.mdx',
    'constructor/a.mdx',
    'a.mdx',
    'evil.js',
    'pages/.hidden',
    'site.yml',
    'sub/site.yaml',
  ];
  const files = Object.fromEntries(strangers.map((path) => [path, page('a')]));
  const faults = await faultsOf(sound(files));
  assert.deepEqual(
    faults.map((fault) => fault.split(' ')[1]),
    strangers.map(() => 'file-kind'),
  );
});

test('names of texts are plain, with a known language', async () => {
  const names = ['Om', 'a_b', 'a b', 'a--b', '-a', 'å', 'a'.repeat(81), ''];
  const files = Object.fromEntries(names.map((name) => [`pages/${name}.mdx`, page('a')]));
  const faults = await faultsOf(
    sound({ ...files, 'pages/om.xx.mdx': page('a'), 'pages/om.en.en.mdx': page('a') }),
  );
  const rules = faults.map((fault) => fault.split(' ').at(-1));
  assert.equal(rules.filter((rule) => rule === 'file-language').length, 2);
  // A file that is only called `.mdx` has no ending.
  assert.equal(
    rules.filter((rule) => rule === 'file-name' || rule === 'file-kind').length,
    names.length,
  );
});

test('links in the file system are named, never followed', async () => {
  await withContent(sound(), async (dir) => {
    await writeFile(join(dir, '..', 'secret.mdx'), page('a'));
    await mkdir(join(dir, 'formats'));
    await symlink(join(dir, '..', 'secret.mdx'), join(dir, 'pages', 'secret.mdx'));
    await symlink(dir, join(dir, 'formats', 'loop'));
    await symlink('/nowhere', join(dir, 'formats', 'broken.mdx'));
    const { problems, texts } = await checkContent(dir);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['file-link', 'file-link', 'file-link'],
    );
    assert.equal(texts.length, 2);
  });
});

test(
  'what is no file, too large, or not text is refused without being read',
  { timeout: 60_000 },
  async () => {
    await withContent(
      sound({
        'pages/utf16.mdx': Buffer.from(page('a'), 'utf16le'),
        'pages/latin.mdx': Buffer.from(page('å'), 'latin1'),
        'pages/big.mdx': '',
        'media/big.pdf': '',
      }),
      async (dir) => {
        await truncate(join(dir, 'pages', 'big.mdx'), 5e9);
        await truncate(join(dir, 'media', 'big.pdf'), 5e9);
        execFileSync('mkfifo', [join(dir, 'pages', 'pipe.mdx')]);
        await writeFile(
          Buffer.concat([
            Buffer.from(join(dir, 'pages/')),
            Buffer.from([0xff, 0xfe]),
            Buffer.from('.mdx'),
          ]),
          'a',
        );
        const { problems } = await checkContent(dir);
        assert.deepEqual(problems.map(({ rule }) => rule).sort(), [
          'encoding',
          'encoding',
          'file-kind',
          'file-link',
          'file-size',
          'file-size',
        ]);
      },
    );
  },
);
