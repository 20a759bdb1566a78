import type { Index, Match } from './pagefind.ts';
import { withYearsOnly } from './periods.ts';
import type { Reading } from './reading.ts';

/** Fewer hits than this, and what was typed may have been meant less exactly. */
const few = 3;

/** Words to search for, and whether an a may be an å or ä. */
export interface Asked {
  readonly words: string;
  readonly isForgiving: boolean;
}

/** What was found for them. */
export interface Found extends Asked {
  readonly matches: readonly Match[];
}

/** What was found of that way to understand the words whose best hit fits best. */
export async function findMeant(
  index: Index,
  { words, others, isForgiving }: Reading,
): Promise<Found> {
  const first = await findAll(index, { words, isForgiving });
  const all = await Promise.all(
    others.map((other) => findAll(index, { words: other, isForgiving })),
  );
  return all.reduce((best, found) => (bestScore(found) > bestScore(best) ? found : best), first);
}

const bestScore = ({ matches }: Found): number =>
  Math.max(0, ...matches.map(({ score = 0 }) => score));

/** Whether words stand in quotation marks. */
export const isPhrase = (words: string): boolean => words.includes('"');

/** Finds the pages with all the words; hardly any for one word, and it is read more forgivingly. */
export async function findAll(index: Index, { words, isForgiving }: Asked): Promise<Found> {
  const matches = await index.search(words, isForgiving);
  if (isForgiving || matches.length >= few || /["\s]/u.test(words)) {
    return { words, isForgiving, matches };
  }
  const forgiven = await index.search(words, true);
  return forgiven.length > matches.length
    ? { words, isForgiving: true, matches: forgiven }
    : { words, isForgiving, matches };
}

const countOf = async (index: Index, { words, isForgiving }: Asked): Promise<number> =>
  (await index.search(words, isForgiving)).length;

/**
 * The words with a year for its month or season, else without one of them, such that the fewest
 * pages have the rest, but some.
 */
export async function fewer(
  index: Index,
  { words, isForgiving }: Asked,
): Promise<string | undefined> {
  const count = (some: string): Promise<number> => countOf(index, { words: some, isForgiving });
  const years = withYearsOnly(words);
  if (years !== words && (await count(years)) > 0) return years;
  const all = words.split(/\s+/u);
  if (all.length === 1 || isPhrase(words)) return undefined;
  const rests = all.map((_, at) => all.toSpliced(at, 1).join(' '));
  const counts = await Promise.all(rests.map(count));
  const least = Math.min(...counts.filter((one) => one > 0));
  const rest = rests[counts.indexOf(least)];
  return rest ?? fewer(index, { words: all.slice(1).join(' '), isForgiving });
}
