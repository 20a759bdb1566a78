import { stem } from './stem.ts';

/** The words of the site, the most frequent first. */
export interface Vocabulary {
  /** Whether a word begins with it, or is it in another form; forgivingly, an a is an å or ä. */
  readonly knows: (word: string, isForgiving?: boolean) => boolean;
  /** Whether it is one of the words by itself, dots and accents aside. */
  readonly has: (word: string) => boolean;
  /** The words that may be meant by one that is not known: those that are nearest, if near enough. */
  readonly nearest: (word: string) => readonly string[];
}

/** The name of the list of all words. */
export const allWords = 'all';

/** The letters that a word's first letter is filed under: å, ä and é as a and e, ö as o. */
export const filedUnder = (word: string): string =>
  folded(word)
    .charAt(0)
    .replace(/[^a-z]/u, '');

/** How many letters are written wrong before a word is another: none in a very short one. */
const mostFaults = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** Words with a shorter stem have it by chance: `sedan` and `sedat`. */
const shortestStem = 4;

/** So many words at most are tried in place of one. */
const mostMeant = 4;

/** Makes the vocabulary of a list of words in small letters, the most frequent first. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const exact = formsOf(words);
  const bare = words.map(folded);
  const forgiving = formsOf(bare);
  const all = new Set(bare);
  return {
    has: (word) => all.has(folded(word)),
    knows: (word, isForgiving = false) =>
      isForgiving ? forgiving.knows(folded(word)) : exact.knows(word),
    nearest: (word) => nearest(folded(word), words, bare),
  };
}

function formsOf(words: readonly string[]) {
  let known: ReadonlySet<string> | undefined;
  const stems = (): ReadonlySet<string> => (known ??= new Set(words.map(stem)));
  const isForm = (word: string): boolean =>
    stem(word).length >= shortestStem && stems().has(stem(word));
  return {
    knows: (word: string) => words.some((one) => one.startsWith(word)) || isForm(word),
  };
}

// Of words as near, those with the same first letter were meant, the more frequent ones first.
function nearest(
  wanted: string,
  words: readonly string[],
  bare: readonly string[],
): readonly string[] {
  let least = mostFaults(wanted) + 0.5;
  let found: string[] = [];
  for (const [at, word] of bare.entries()) {
    if (Math.abs(word.length - wanted.length) > least) continue;
    const faults = distance(wanted, word) + (word.startsWith(wanted.charAt(0)) ? 0 : 0.5);
    if (faults > least) continue;
    if (faults < least) found = [];
    least = faults;
    found.push(words[at] ?? '');
  }
  return found.slice(0, mostMeant);
}

/** A word without the dots and accents of its letters. */
export const folded = (word: string): string =>
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
