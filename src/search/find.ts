import type { FilterCounts, Found, Pagefind, Readings, Words } from './pagefind.ts';
import { withYearsOnly } from './periods.ts';
import { searchedWords } from './question.ts';
import type { Query } from './state.ts';
import { filedUnder, nearestWord } from './vocabulary.ts';

/** Fewer hits than this, and what was typed may have been meant less exactly. */
const few = 3;

/** What a question found, and how many pages each choice of each filter would leave. */
export interface Answer {
  readonly results: Found['results'];
  /** Asked for after the hits are shown, since nobody waits for it. */
  readonly counts: () => Promise<FilterCounts>;
  /** The words that the best hits fit; absent where their order is that of their dates. */
  readonly ranked: string | undefined;
  /** What was searched for where no page has all that was asked for. */
  readonly instead: Instead | undefined;
}

/** Other words than those that were asked for: fewer of them, or spelt as some page has them. */
export interface Instead {
  readonly words: string;
  readonly isRespelt: boolean;
}

/**
 * Answers a question. Where hardly any page has the words as typed, `halsa` is read as `hälsa`, and
 * what then still no page has is read as the nearest word of the site; where none has all of them, the
 * rarest that some page has are searched for.
 */
export async function answer(readings: Readings, query: Query): Promise<Answer> {
  const typed = searchedWords(query.words) || null;
  const exact = await ask(readings.exact, typed, query);
  const isDoubtful = typed !== null && (await hasUnknown(readings.exact, typed, exact));
  const reading = isDoubtful ? readings.forgiving : readings.exact;
  const respelt = isDoubtful ? await respell(readings, typed) : undefined;
  const words = respelt ?? typed;
  const found = isDoubtful ? await ask(reading, words, query) : exact;
  const fewerWords =
    words !== null && found.unfilteredResultCount === 0 ? await fewer(reading, words) : undefined;
  const asked = fewerWords ?? words;
  const last = fewerWords === undefined ? found : await ask(reading, fewerWords, query);
  const other = fewerWords ?? respelt;
  return {
    results: last.results,
    ranked: query.isNewestFirst ? undefined : (asked ?? undefined),
    counts: () => facets(reading, asked, query),
    instead:
      other === undefined ? undefined : { words: other, isRespelt: fewerWords === undefined },
  };
}

/** The words with those that no page has as the nearest that some page has, if there are such. */
async function respell(readings: Readings, words: string): Promise<string | undefined> {
  if (words.includes('"')) return undefined;
  const nearest = await Promise.all(
    words.split(' ').map(async (word) => {
      const small = word.toLowerCase();
      const letter = filedUnder(small);
      if (letter === '') return word;
      return nearestWord(small, await readings.vocabulary(letter)) ?? word;
    }),
  );
  const respelt = nearest.join(' ');
  return respelt === words ? undefined : respelt;
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

/**
 * The words with a year for its month or season, else without one of them, such that the fewest
 * pages have the rest, but some.
 */
async function fewer(pagefind: Pagefind, words: string): Promise<string | undefined> {
  const years = withYearsOnly(words);
  if (years !== words && (await countOf(pagefind, years)) > 0) return years;
  const all = words.split(/\s+/u);
  if (all.length === 1 || words.includes('"')) return undefined;
  const rests = all.map((_, index) => all.toSpliced(index, 1).join(' '));
  const counts = await Promise.all(rests.map((rest) => countOf(pagefind, rest)));
  const least = Math.min(...counts.filter((count) => count > 0));
  return rests[counts.indexOf(least)] ?? fewer(pagefind, all.slice(1).join(' '));
}

// What another value of a filter would give is found without the one that is chosen.
async function facets(pagefind: Pagefind, words: Words, { filters }: Query): Promise<FilterCounts> {
  await pagefind.filters();
  const { filters: counts } = await pagefind.search(words, { filters });
  const others = await Promise.all(
    Object.keys(filters).map(async (name) => {
      const rest = Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name));
      const without = await pagefind.search(words, { filters: rest });
      return [name, without.filters[name] ?? {}] as const;
    }),
  );
  return { ...counts, ...Object.fromEntries(others) };
}
