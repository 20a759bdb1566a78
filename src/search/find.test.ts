import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, answerByTitles, type Sources } from './find.ts';
import { samplePage } from './sample-page.ts';

type Counts = Readonly<Record<string, number>>;

const pages = Array.from({ length: 100 }, (_, at) =>
  samplePage({
    title: `Sida ${at}`,
    date: String(2000 + at),
    filters: { year: [at < 50 ? 'förr' : 'nu'], kind: ['Sida'] },
  }),
);

/** An index that finds as many pages as it is told to for each question. */
function pretended(exactly: Counts, forgivingly: Counts = {}): Sources {
  const matches = (count: number) =>
    pages
      .slice(0, count)
      .map((page) => ({ page, score: 1, text: () => Promise.reject(new Error()) }));
  const vocabulary = ['fryshuset', 'rasmusson', 'jorgen', 'hälsa', 'jämlik', 'fritid', 'forum'];
  return {
    index: {
      preload: () => undefined,
      search: (words, isForgiving = false) => {
        const counts = isForgiving ? forgivingly : exactly;
        return Promise.resolve(matches(words === null ? pages.length : (counts[words] ?? 0)));
      },
    },
    words: (name) =>
      Promise.resolve(vocabulary.filter((word) => name === 'all' || word.startsWith(name))),
    synonyms: [],
  };
}

const query = (words: string, filters = {}, isNewestFirst = false) => ({
  words,
  filters,
  isNewestFirst,
});

const find = async (words: string, exactly: Counts, forgivingly?: Counts) => {
  const { hits, instead } = await answer(pretended(exactly, forgivingly), query(words));
  return [hits.length, instead?.words];
};

describe('answering a question', () => {
  it('takes letters as they are typed where pages have them', async () => {
    assert.deepEqual(await find('för', { för: 9 }, { för: 90 }), [9, undefined]);
  });

  it('takes a for å and ä, and o for ö, where hardly a page has the word as typed', async () => {
    assert.deepEqual(await find('halsa', { halsa: 1 }, { halsa: 20 }), [20, undefined]);
    assert.deepEqual(await find('kör', { kör: 1 }, { kör: 20 }), [20, undefined]);
    const exactly = { 'jamlik fritid': 5 };
    assert.deepEqual(await find('jamlik fritid', exactly, { 'jamlik fritid': 4 }), [4, undefined]);
  });

  it('goes on with the rarest words where no page has them all', async () => {
    const counts = { 'b1 c1': 3, 'a1 c1': 7 };
    assert.deepEqual(await find('a1 b1 c1', counts), [3, 'b1 c1']);
    assert.deepEqual(await find('a1 b1', {}), [0, undefined]);
    assert.deepEqual(await find('"a1 b1"', { 'b1"': 3 }), [0, undefined]);
  });

  it('reads a word that no page has as the nearest that some page has', async () => {
    assert.deepEqual(await find('frysuset', { fryshuset: 9 }, { fryshuset: 9 }), [9, 'fryshuset']);
    const counts = { 'jorgen rasmusson': 2 };
    assert.deepEqual(await find('jorgen rasmuson', counts, counts), [2, 'jorgen rasmusson']);
    assert.deepEqual(await find('"frysuset"', { fryshuset: 9 }), [0, undefined]);
  });

  it('goes on with the year where nothing is known of its month', async () => {
    assert.deepEqual(await find('oktober 2023', { '2023': 4 }), [4, '2023']);
  });

  it('leaves what is chosen, and counts what another choice would leave', async () => {
    const { hits, counts } = await answer(pretended({ forum: 60 }), query('forum', { year: 'nu' }));
    assert.equal(hits.length, 10);
    assert.deepEqual(counts, { year: { förr: 50, nu: 10 }, kind: { Sida: 10 } });
  });

  it('sorts by date when asked to, and where there are no words to fit', async () => {
    for (const asked of [query('forum', {}, true), query('', { kind: 'Sida' })]) {
      const { hits } = await answer(pretended({ forum: 5 }), asked);
      assert.equal(hits[0]?.page.date, String(1999 + hits.length));
    }
  });

  it('has the pages whose title has the words, at once and for good', async () => {
    const known = { pages, synonyms: [], spans: [] };
    const early = answerByTitles(known, query('sida 42')).map(({ page }) => page.title);
    assert.equal(early[0], 'Sida 42');
    const { hits } = await answer(pretended({}), query('sida 42'));
    assert.deepEqual(
      hits.slice(0, early.length).map(({ page }) => page.title),
      early,
    );
    assert.deepEqual(answerByTitles(known, query('"sida 42"')), []);
  });
});
