import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pack, unpack } from './catalogue.ts';
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
  const { pages, ...rest } = unpack(sent);
  assert.deepEqual(rest, { synonyms: catalogue.synonyms, spans: catalogue.spans });
  for (const [at, { filters, ...page }] of pages.entries()) {
    const { filters: given, ...other } = catalogue.pages[at] ?? samplePage({ title: '' });
    assert.deepEqual(page, other);
    assert.deepEqual(filters.organisation ?? [], given.organisation ?? []);
    assert.deepEqual(filters.year, given.year);
  }
  assert.ok(!JSON.stringify(sent.paths).includes('och-o'), 'an address repeats its title');
});
