import type { FilterCounts, Found, Pagefind, Readings, Words } from './pagefind.ts';
import { searchedWords } from './question.ts';
import type { Query } from './state.ts';

/** Fewer hits than this, and what was typed may have been meant less exactly. */
const few = 3;

/** What a question found, and how many pages each choice of each filter would leave. */
export interface Answer {
  readonly results: Found['results'];
  readonly counts: FilterCounts;
  /** The words that were searched for, where no page has all that were asked for. */
  readonly fewerWords: string | undefined;
}

/**
 * Answers a question. Where hardly any page has the words as typed, `halsa` is read as `hälsa`; where
 * none has all of them, the rarest that some page has are searched for.
 */
export async function answer(readings: Readings, query: Query): Promise<Answer> {
  const words = searchedWords(query.words) || null;
  const exact = await ask(readings.exact, words, query);
  const isDoubtful = words !== null && (await hasUnknown(readings.exact, words, exact));
  const reading = isDoubtful ? readings.forgiving() : readings.exact;
  const found = isDoubtful ? await ask(reading, words, query) : exact;
  const fewerWords =
    words !== null && found.unfilteredResultCount === 0 ? await fewer(reading, words) : undefined;
  const asked = fewerWords ?? words;
  const last = fewerWords === undefined ? found : await ask(reading, fewerWords, query);
  return { results: last.results, counts: await facets(reading, asked, query, last), fewerWords };
}

function ask(pagefind: Pagefind, words: Words, { filters, isNewestFirst }: Query): Promise<Found> {
  const sort = isNewestFirst || words === null ? { date: 'desc' as const } : undefined;
  return pagefind.search(words, { filters, ...(sort && { sort }) });
}

async function countOf(pagefind: Pagefind, words: string): Promise<number> {
  return (await pagefind.search(words, { filters: {} })).unfilteredResultCount;
}

// Pagefind leaves out a word that no page has, so each word is asked for by itself.
async function hasUnknown(pagefind: Pagefind, words: string, found: Found): Promise<boolean> {
  const all = words.split(/\s+/u);
  const { unfilteredResultCount: count } = found;
  if (all.length === 1 || count === 0) return count < few;
  const counts = await Promise.all(all.map((word) => countOf(pagefind, word)));
  return counts.includes(0);
}

/** The words without one of them, such that the fewest pages have the rest, but some. */
async function fewer(pagefind: Pagefind, words: string): Promise<string | undefined> {
  const all = words.split(/\s+/u);
  if (all.length === 1 || words.includes('"')) return undefined;
  const rests = all.map((_, index) => all.toSpliced(index, 1).join(' '));
  const counts = await Promise.all(rests.map((rest) => countOf(pagefind, rest)));
  const least = Math.min(...counts.filter((count) => count > 0));
  return rests[counts.indexOf(least)] ?? fewer(pagefind, all.slice(1).join(' '));
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
