import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from './outline.ts';
import { parse } from './parse.ts';
import { slugger, slugify } from './slug.ts';

test('addresses have plain letters', () => {
  const slugs = {
    'Så går det till': 'sa-gar-det-till',
    'Överenskommelsen 2023–2024': 'overenskommelsen-2023-2024',
    'Kafé, idé & résumé': 'kafe-ide-resume',
    'Sámi giella, ŋ ŧ đ': 'sami-giella-n-t-d',
    'Smørrebrød på Ærø, Straße': 'smorrebrod-pa-aero-strasse',
    'sam\u00adarbete': 'samarbete',
    ' … ': '',
    بداية: 'بداية',
    'الفصل الأول': 'الفصل-الاول',
  };
  for (const [text, slug] of Object.entries(slugs)) assert.equal(slugify(text), slug);
});

test('letters made of two characters give the same address as whole ones', () => {
  assert.equal(slugify('a\u030ah, o\u0308'), slugify('åh, ö'));
});

test('no two headings share an address', () => {
  const slugOf = slugger(['delar']);
  const texts = ['Bakgrund', 'Bakgrund', 'Bakgrund 2', 'Bakgrund', '😀', '!', 'Delar'];
  assert.deepEqual(texts.map(slugOf), [
    'bakgrund',
    'bakgrund-2',
    'bakgrund-2-2',
    'bakgrund-3',
    'del',
    'del-2',
    'delar-2',
  ]);
});

test('thousands of headings with the same words take no time', { timeout: 60_000 }, () => {
  const slugOf = slugger();
  const slugs = Array.from({ length: 50_000 }, () => slugOf('a'));
  assert.equal(new Set(slugs).size, 50_000);
});

test('the outline has every heading in order, in words', () => {
  const { tree } = parse('## **Fet** och [länk](/a/)\n\n### `kod` &amp; mer\n\n## Fet och länk\n');
  assert.deepEqual(
    [...outline(tree, ['kod-mer']).values()],
    [
      { depth: 2, text: 'Fet och länk', slug: 'fet-och-lank' },
      { depth: 3, text: 'kod & mer', slug: 'kod-mer-2' },
      { depth: 2, text: 'Fet och länk', slug: 'fet-och-lank-2' },
    ],
  );
});
