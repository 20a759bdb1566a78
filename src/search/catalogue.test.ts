import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pack, unpack, unpackEarly } from './catalogue.ts';
import { samplePage } from './sample-page.ts';

it('gives back what was put into columns', () => {
  const catalogue = {
    pages: [
      samplePage({
        title: 'Å, ä och ö!',
        path: '/handelser/2023-a-a-och-o-2/',
        date: '2023-10',
        when: 'oktober 2023',
        filters: { organisation: ['Öppet hus', 'Ingen sida'], year: ['2023'] },
      }),
      samplePage({ title: 'Öppet hus', path: '/organisationer/hus/', filters: { year: [] } }),
      samplePage({ title: 'English', path: '/en/', filters: { year: [] }, isTranslation: true }),
      samplePage({ title: '…', path: '/punkter/', filters: { year: [] } }),
    ],
    synonyms: [['jobb', 'arbete']],
    spans: [['0', 'zebra']],
  } as const;
  const sent = JSON.parse(JSON.stringify(pack(catalogue))) as ReturnType<typeof pack>;
  const { pages, ...rest } = unpack(...sent);
  assert.deepEqual(rest, { synonyms: catalogue.synonyms, spans: catalogue.spans });
  for (const [at, { filters, ...page }] of pages.entries()) {
    const { filters: given, ...other } = catalogue.pages[at] ?? samplePage({ title: '' });
    assert.deepEqual(page, other);
    assert.deepEqual(filters.organisation ?? [], given.organisation ?? []);
    assert.deepEqual(filters.year, given.year);
  }
  assert.ok(
    !JSON.stringify(sent.map(({ paths }) => paths)).includes('och-o'),
    'an address repeats its title',
  );
});

it('sends the newest pages and the shortest titles first, and each once', () => {
  const pages = Array.from({ length: 300 }, (_, at) =>
    samplePage({
      title: `Om ${'mötet '.repeat(at % 50)}${at}`,
      path: `/${at}/`,
      date: `${1700 + at}`,
      filters: { year: [`${1700 + at}`] },
    }),
  );
  const [early, late] = pack({ pages, synonyms: [['jobb', 'arbete']], spans: [] });
  const first = unpackEarly(early);
  assert.ok(first.pages.length <= 120 && first.synonyms.length === 1);
  const paths = first.pages.map(({ path }) => path);
  assert.ok(paths.includes('/299/') && paths.includes('/0/') && !paths.includes('/49/'));
  assert.deepEqual(unpack(early, late).pages, pages);
});
