import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, siteYaml, sound } from '../sample-content.ts';

const before = siteYaml.split('\n').length;

/** What is wrong with the editor's settings, with lines counted from their heading. */
async function judged(settings: string): Promise<string[]> {
  const lines = settings.split(', ').map((line) => `  ${line}\n`);
  const faults = await faultsOf(sound({ 'site.yaml': `${siteYaml}editor:\n${lines.join('')}` }));
  return faults.map((fault) => {
    const [, line = 0, rest = ''] = /:(\d+):\d+ (.+)$/u.exec(fault) ?? [];
    return `${Number(line) - before + 1}: ${rest}`;
  });
}

const github = 'backend: github, repository: stad/arkiv, signInAddress: https://exempel.se/inlogg';
const gitlab = 'backend: gitlab, repository: stad/grupp/arkiv, clientId: abc';
const forgejo =
  'backend: forgejo, repository: stad/arkiv, clientId: abc, forgeAddress: https://kod.exempel.se';

test('each forge has the settings that it needs', async () => {
  for (const settings of [
    github,
    gitlab,
    forgejo,
    `${github}, openAuthoring: true, branch: utgåva/2`,
    `${gitlab}, openAuthoring: false, forgeAddress: https://kod.exempel.se/git/`,
  ])
    assert.deepEqual(await judged(settings), [], settings);
});

test('a setting that is missing is asked for', async () => {
  assert.deepEqual(await judged('backend: github, repository: a/b'), ['1: editor-missing']);
  assert.deepEqual(await judged('backend: gitlab, repository: a/b'), ['1: editor-missing']);
  assert.deepEqual(await judged('backend: forgejo, repository: a/b'), [
    '1: editor-missing',
    '1: editor-missing',
  ]);
  assert.deepEqual(await judged('repository: a/b'), ['1: missing-value']);
  assert.deepEqual(await judged('backend: svn, repository: a/b'), ['2: value']);
});

test('a setting that the forge has no use for is refused, on its line', async () => {
  assert.deepEqual(await judged(`${github}, clientId: abc`), ['5: editor-surplus']);
  assert.deepEqual(await judged(`${gitlab}, openAuthoring: true`), ['5: editor-surplus']);
  assert.deepEqual(await judged(`${forgejo}, signInAddress: https://exempel.se`), [
    '6: editor-surplus',
  ]);
});

test('repository, branch and addresses are what they should be, on their lines', async () => {
  for (const name of ['arkiv', 'a/b/c', 'https://github.com/a/b', 'a/..', 'a b/c', '/a/b', 'a/b/'])
    assert.deepEqual(
      await judged(github.replace('stad/arkiv', name)),
      ['3: editor-repository'],
      name,
    );
  for (const branch of ['a b', '../a', 'a..b', 'a//b', 'a/', '-a', 'a~1', 'a:b'])
    assert.deepEqual(await judged(`${gitlab}, branch: "${branch}"`), ['5: editor-branch'], branch);
  for (const address of ['http://exempel.se', 'https://exempel.se/?a', 'https://exempel.se/#a'])
    assert.deepEqual(
      await judged(github.replace(/https:\S+/u, address)),
      ['4: editor-address'],
      address,
    );
});
