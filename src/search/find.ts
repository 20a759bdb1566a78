import type { FilterCounts, Found, Pagefind, Readings, Words } from './pagefind.ts';
import { searchedWords } from './question.ts';
import type { Query } from './state.ts';

/** Fewer hits than this, and what was typed may have been meant less exactly. */
const few = 3;

/** What a question found, and how many pages each choice of each filter would leave. */
export interface Answer {
  readonly results: Found['results'];
  readonly counts: FilterCounts;
}

/** Answers a question; `halsa` is read as `hälsa` where hardly any page has the word as typed. */
export async function answer(readings: Readings, query: Query): Promise<Answer> {
  const words = searchedWords(query.words) || null;
  const exact = await ask(readings.exact, words, query);
  if (words === null || !(await isDoubtful(readings.exact, words, exact))) {
    return { results: exact.results, counts: await facets(readings.exact, words, query, exact) };
  }
  const reading = readings.forgiving();
  const found = await ask(reading, words, query);
  return { results: found.results, counts: await facets(reading, words, query, found) };
}

function ask(pagefind: Pagefind, words: Words, { filters, isNewestFirst }: Query): Promise<Found> {
  const sort = isNewestFirst || words === null ? { date: 'desc' as const } : undefined;
  return pagefind.search(words, { filters, ...(sort && { sort }) });
}

// Pagefind leaves out a word that no page has, so each word is asked for by itself.
async function isDoubtful(pagefind: Pagefind, words: string, found: Found): Promise<boolean> {
  if (found.unfilteredResultCount < few) return true;
  const all = words.split(/\s+/u);
  if (all.length === 1) return false;
  const alone = await Promise.all(all.map((word) => pagefind.search(word, { filters: {} })));
  return alone.some(({ unfilteredResultCount }) => unfilteredResultCount === 0);
}

// What another value of a filter would give is found without the one that is chosen.
async function facets(
  pagefind: Pagefind,
  words: Words,
  { filters }: Query,
  found: Found,
): Promise<FilterCounts> {
  const counts = { ...found.filters };
  await Promise.all(
    Object.keys(filters).map(async (name) => {
      const others = Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name));
      const without = await pagefind.search(words, { filters: others });
      counts[name] = without.filters[name] ?? {};
    }),
  );
  return counts;
}
