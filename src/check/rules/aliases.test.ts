import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedContent, faultsOf, lunch, page, sound } from '../sample-content.ts';

const moved = (slug: string) => `aliases:\n  - ${slug}\n`;

test('an old name still answers references and links', async () => {
  const files = sound({
    'pages/delta.mdx': page('Läs [om oss](/om-oss/).', 'parent: om-oss\n'),
    'pages/om.mdx': page('Text.', moved('om-oss')),
  });
  const { problems, texts } = await checkedContent(files);
  assert.deepEqual(problems, []);
  const delta = texts.find(({ slug }) => slug === 'delta');
  assert.equal((delta?.data as { parent?: string }).parent, 'om');
});

test('an old address has one owner', async () => {
  for (const [slug, other] of [
    ['start', 'pages/start.mdx'],
    ['delta', 'pages/delta.mdx'],
    ['arkiv', 'webbplatsen själv'],
  ] as const) {
    const text = page('Text.', moved(slug));
    const files = sound({ 'pages/om.mdx': text, 'pages/delta.mdx': page('Delta.') });
    const { problems } = await checkedContent(files);
    assert.deepEqual(
      problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
      ['content/pages/om.mdx:7 alias-taken'],
    );
    assert.match(problems[0]?.found ?? '', new RegExp(other, 'u'));
  }
  const both = { 'pages/a.mdx': page('A', moved('x')), 'pages/b.mdx': page('B', moved('x')) };
  assert.deepEqual(await faultsOf(sound(both)), ['content/pages/b.mdx:7:5 alias-taken']);
});

test('an alias belongs to its own collection', async () => {
  const files = sound({ 'formats/lunch.mdx': lunch, 'pages/om.mdx': page('A', moved('lunch')) });
  assert.deepEqual(await faultsOf(files), []);
});
