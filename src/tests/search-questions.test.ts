import assert from 'node:assert/strict';
import { matchesGlob } from 'node:path';
import { before, describe, it } from 'node:test';
import { freshQuestions } from './search-fresh-questions.ts';
import { questions, type Question } from './search-questions.ts';
import { openIndex, type Ask } from './tools/ask-index.ts';

/** Questions whose page is not among the first three, and why. */
const knownMisses: Readonly<Record<string, string>> = {
  'organisationers hälsa':
    'four pages have the health in their titles, and none has the other word',
  'boka lokal': 'the page speaks of rooms, and another one has both words',
  högskola: 'no text has the word, nor has the list of synonyms',
  arbetslöshet: 'no text has the word: what is left of it, work, is in many titles',
  'hur många deltog 2023': 'several events of the year say how many took part',
};

/** The shares of the questions that the search answered rightly with its first hit. */
const rightFirst = { known: 66 / 82, fresh: 87 / 106 };

describe('what people ask the search', () => {
  let ask: Ask;

  before(async () => {
    ask = await openIndex('dist');
  });

  const placeOf = async ({ words, page }: Question) =>
    (await ask(words)).findIndex((path) => matchesGlob(path, page));

  for (const [name, list, share] of [
    ['known', questions, rightFirst.known],
    ['fresh', freshQuestions, rightFirst.fresh],
  ] as const) {
    it(`has its page among the first three hits, and first as often as it had (${name})`, async () => {
      const places = await Promise.all(list.map(placeOf));
      const missed = list.filter((_, at) => ![0, 1, 2].includes(places[at] ?? -1));
      assert.deepEqual(
        missed.map(({ words }) => words).filter((words) => !(words in knownMisses)),
        [],
      );
      const first = places.filter((place) => place === 0).length;
      assert.ok(first / list.length >= share, `${first} of ${list.length} first`);
    });
  }
});
