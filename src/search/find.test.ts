import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from './find.ts';
import type { Pagefind, Words } from './pagefind.ts';

interface Asked {
  readonly words: Words;
  readonly filters: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, string>>;
}

/** A Pagefind that finds as many pages as it is told to for each question. */
function pretended(counts: Readonly<Record<string, number>>) {
  const asked: Asked[] = [];
  const pagefind: Pagefind = {
    filters: () => Promise.resolve({}),
    search: (words, options) => {
      asked.push({ words, ...options });
      const count = words === null ? 1 : (counts[words] ?? 0);
      return Promise.resolve({
        results: Array.from({ length: count }, () => ({ data: () => Promise.reject(new Error()) })),
        unfilteredResultCount: count,
        filters: { year: { '2023': Object.keys(options.filters).length } },
      });
    },
  };
  return { pagefind, asked };
}

const query = (words: string, filters = {}, isNewestFirst = false) => ({
  words,
  filters,
  isNewestFirst,
});

const vocabulary = () => Promise.resolve(['fryshuset', 'rasmusson']);

const find = async (
  words: string,
  exactly: Readonly<Record<string, number>>,
  forgivingly: Readonly<Record<string, number>> = {},
) => {
  const { results, instead } = await answer(
    { exact: pretended(exactly).pagefind, forgiving: pretended(forgivingly).pagefind, vocabulary },
    query(words),
  );
  return [results.length, instead?.words];
};

describe('answering a question', () => {
  it('takes letters as they are typed where pages have them', async () => {
    assert.deepEqual(await find('för', { för: 9 }, { för: 90 }), [9, undefined]);
  });

  it('takes a for å and ä, and o for ö, where hardly a page has the word as typed', async () => {
    assert.deepEqual(await find('halsa', { halsa: 1 }, { halsa: 20 }), [20, undefined]);
    const exactly = { 'jamlik fritid': 5, fritid: 5 };
    assert.deepEqual(await find('jamlik fritid', exactly, { 'jamlik fritid': 4 }), [4, undefined]);
    assert.deepEqual(await find('a1 b1', { 'a1 b1': 1, a1: 5, b1: 5 }, { 'a1 b1': 9 }), [
      1,
      undefined,
    ]);
  });

  it('goes on with the rarest words where no page has them all', async () => {
    const counts = { 'b1 c1': 3, 'a1 c1': 7 };
    assert.deepEqual(await find('a1 b1 c1', {}, counts), [3, 'b1 c1']);
    assert.deepEqual(await find('a1 b1', {}, {}), [0, undefined]);
    assert.deepEqual(await find('"a1 b1"', {}, { 'b1"': 3 }), [0, undefined]);
  });

  it('reads a word that no page has as the nearest that some page has', async () => {
    const counts = { 'jorgen rasmusson': 2, jorgen: 3, rasmusson: 2, fryshuset: 9 };
    assert.deepEqual(await find('frysuset', {}, counts), [9, 'fryshuset']);
    assert.deepEqual(await find('jorgen rasmuson', {}, counts), [2, 'jorgen rasmusson']);
    assert.deepEqual(await find('"frysuset"', {}, counts), [0, undefined]);
  });

  it('goes on with the year where nothing is known of its month', async () => {
    assert.deepEqual(await find('oktober 2023', {}, { '2023': 4 }), [4, '2023']);
  });

  it('counts for each filter what its other values would give', async () => {
    const { pagefind, asked } = pretended({ forum: 5 });
    const filters = { year: '2023', kind: 'Händelse' };
    const readings = { exact: pagefind, forgiving: pagefind, vocabulary };
    const { counts } = await answer(readings, query('forum', filters));
    assert.deepEqual((await counts()).year, { '2023': 1 });
    assert.ok(asked.some(({ filters: { kind, year } }) => kind !== undefined && !year));
  });

  it('sorts by date when asked to, and where there are no words to fit', async () => {
    const { pagefind, asked } = pretended({ forum: 5 });
    const readings = { exact: pagefind, forgiving: pagefind, vocabulary };
    await answer(readings, query('forum', {}, true));
    await answer(readings, query('', { year: '2023' }));
    assert.deepEqual(
      asked.slice(0, 2).map(({ sort }) => sort),
      [{ date: 'desc' }, { date: 'desc' }],
    );
  });
});
