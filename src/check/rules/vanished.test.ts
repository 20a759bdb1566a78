import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../index.ts';
import { page, siteYaml, sound, withContent, type Files } from '../sample-content.ts';

const faults = async (files: Files, published: readonly string[]) => {
  const { problems } = await withContent(files, (dir) => checkContent(dir, { published }));
  return problems.map(({ file, rule }) => `${file} ${rule}`);
};

test('a page that has been published may not vanish', async () => {
  assert.deepEqual(await faults(sound(), ['pages/om.mdx', 'site.yaml', 'media/a.png']), []);
  assert.deepEqual(await faults(sound(), ['pages/borta.mdx', 'pages/om.en.mdx']), [
    'content/pages/borta.mdx vanished',
    'content/pages/om.en.mdx vanished',
  ]);
});

test('an alias or an entry among the old addresses keeps it', async () => {
  const moved = sound({ 'pages/ny.mdx': page('Text.', 'aliases: [borta]\n') });
  assert.deepEqual(await faults(moved, ['pages/borta.mdx']), []);
  assert.deepEqual(await faults(moved, ['pages/borta.en.mdx']), [
    'content/pages/borta.en.mdx vanished',
  ]);
  const untranslated = sound({ 'pages/ny.mdx': page('Text.', 'formerLanguages: [en]\n') });
  assert.deepEqual(await faults(untranslated, ['pages/ny.en.mdx']), []);
  assert.deepEqual(await faults(untranslated, ['pages/ny.ar.mdx']), [
    'content/pages/ny.ar.mdx vanished',
  ]);
  const site = `${siteYaml}formerAddresses:\n  - from: /borta\n  - from: /en/borta/\n    to: /om/\n`;
  const listed = sound({ 'site.yaml': site });
  assert.deepEqual(await faults(listed, ['pages/borta.mdx', 'pages/borta.en.mdx']), []);
});
