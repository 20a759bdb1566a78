import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../model/index.ts';
import { checkContent } from '../index.ts';
import { faultsOf, page, sound, withContent } from '../sample-content.ts';

test('a text in another language has a Swedish original', async () => {
  const english = '---\ntitle: T\nsummary: S\nmadeFrom: x\n---\n\n[The page](/en/om/)\n';
  assert.deepEqual(await faultsOf(sound({ 'pages/om.en.mdx': english })), []);
  assert.deepEqual(
    await faultsOf(sound({ 'pages/om.en.mdx': english, 'pages/x.en.mdx': english })),
    ['content/pages/x.en.mdx:1:1 sister-alone'],
  );
});

test('an original that has changed since is advice, not a fault', async () => {
  const adviceOn = async (madeFrom: string) => {
    const sister = `---\ntitle: T\nsummary: S\nmadeFrom: "${madeFrom}"\n---\n`;
    const files = sound({ 'pages/om.mdx': page('a'), 'pages/om.en.mdx': sister });
    const { problems, advice } = await withContent(files, (dir) => checkContent(dir));
    assert.deepEqual(problems, []);
    return advice.map(({ file, line, expected }) => `${file}:${line} ${expected}`);
  };
  const now = fingerprint(page('a'));
  assert.deepEqual(await adviceOn(now), []);
  assert.deepEqual(await adviceOn('0'), [`content/pages/om.en.mdx:4 madeFrom: "${now}"`]);
});
