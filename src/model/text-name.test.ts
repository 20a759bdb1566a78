import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textName } from './text-name.ts';

test('a path names its collection, text and language', () => {
  assert.deepEqual(textName('events/en-lunch.mdx'), {
    collection: 'events',
    slug: 'en-lunch',
    language: 'sv',
  });
  assert.equal(textName('pages/om.sv-simple.mdx')?.language, 'sv-simple');
});

test('no other path is a text', () => {
  for (const path of [
    'events/En.mdx',
    'events/a--b.mdx',
    'events/a/b.mdx',
    'events/../a.mdx',
    'events/.mdx',
    'events/a.sv.mdx',
    'events/a.de.mdx',
    'events/a.en.en.mdx',
    'events/a.md',
    'constructor/a.mdx',
    'media/a.mdx',
    `events/${'a'.repeat(81)}.mdx`,
    'content/events/a.mdx',
    'events/a.mdx\n',
  ]) {
    assert.equal(textName(path), undefined, path);
  }
});
