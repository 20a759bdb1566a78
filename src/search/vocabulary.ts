import { stem } from './stem.ts';

/** The letters that a word's first letter is filed under: å, ä and é as a and e, ö as o. */
export const filedUnder = (word: string): string =>
  word
    .normalize('NFD')
    .charAt(0)
    .replace(/[^a-z]/u, '');

/** How many letters are written wrong before a word is another: none in a short one. */
const mostFaults = (word: string): number => (word.length < 5 ? 0 : word.length < 7 ? 1 : 2);

/**
 * The word of the vocabulary that is nearest to one that was typed, if any is near enough; of two as
 * near the one that comes first, which more pages have. A word that is there in some form, or that
 * another begins with, is right as it is.
 */
export function nearestWord(typed: string, vocabulary: readonly string[]): string | undefined {
  const wanted = folded(typed);
  const form = stem(wanted);
  if (vocabulary.map(folded).some((word) => word.startsWith(wanted) || stem(word) === form)) {
    return undefined;
  }
  let least = mostFaults(wanted) + 1;
  let nearest: string | undefined;
  for (const word of vocabulary) {
    if (Math.abs(word.length - wanted.length) >= least) continue;
    const faults = distance(wanted, folded(word));
    if (faults >= least) continue;
    [least, nearest] = [faults, word];
  }
  return nearest;
}

const folded = (word: string): string =>
  word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** How many letters have to be changed, added, left out or swapped with the next. */
function distance(from: string, to: string): number {
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: to.length + 1 }, (_, i) => i),
  ];
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}
