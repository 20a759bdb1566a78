import { isSmall } from './question.ts';
import { singularOf } from './plurals.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How what was typed is understood. */
export interface Reading {
  readonly words: string;
  /** What else may be meant, where two words are as near to what was typed. */
  readonly others: readonly string[];
  /** Whether a typed a may be an å or ä, and an o an ö. */
  readonly isForgiving: boolean;
  /** Whether some word is none that the vocabulary knows. */
  readonly isUnknown: boolean;
  /** Whether a word was not found as it was typed. */
  readonly isRespelt: boolean;
}

/** Shorter words are not corrected, nor is what is one when it is taken apart. */
const shortest = 4;

/** The shortest word that two words are taken for when they were written apart. */
const shortestJoined = 7;

/**
 * Understands what was typed by the words of the site: `halsa` as `hälsa`, `ide verkstad` as one
 * word, `sommarjobb` as `sommar jobb` or `jobb`, and what is then still unknown as the word that is
 * nearest. A phrase is taken as it is.
 */
export function readWords(typed: string, vocabulary: Vocabulary): Reading {
  const plain = {
    words: typed,
    others: [],
    isForgiving: false,
    isUnknown: false,
    isRespelt: false,
  };
  if (typed.includes('"')) return plain;
  const words = joined(typed.toLowerCase().split(' '), vocabulary).map((word) =>
    formOf(word, vocabulary),
  );
  const read = words.map((word) => understand(word, vocabulary));
  const [first = '', ...others] = together(read);
  return {
    words: first,
    others: others.slice(0, mostTried),
    isForgiving: [...words, ...read.flat()].some((word) => isLong(word) && !vocabulary.knows(word)),
    isUnknown: words.some((word) => isLong(word) && !vocabulary.knows(word, true)),
    isRespelt: first !== words.join(' '),
  };
}

/** What else was meant is tried so many times at most. */
const mostTried = 8;

// A form that the site has not is looked for by one that it may have: `hälsan` by `hälsa`.
function formOf(word: string, { knows }: Vocabulary): string {
  const indefinite = word.replace(/(?<=\p{L}{3}a)ns?$/u, '');
  return singularOf(knows(word, true) || !knows(indefinite, true) ? word : indefinite);
}

// One word of each, in every way.
function together(choices: readonly (readonly string[])[]): readonly string[] {
  return choices.reduce<readonly string[]>(
    (begun, words) => begun.flatMap((start) => words.map((word) => `${start} ${word}`.trim())),
    [''],
  );
}

const isLong = (word: string): boolean => word.length >= shortest && /^\p{L}+$/u.test(word);

function joined(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const at = words.findIndex((word, index) => {
    const both = word + (words[index + 1] ?? '');
    return index + 1 < words.length && both.length >= shortestJoined && vocabulary.has(both);
  });
  if (at === -1) return words;
  const both = `${words[at] ?? ''}${words[at + 1] ?? ''}`;
  return joined([...words.slice(0, at), both, ...words.slice(at + 2)], vocabulary);
}

function understand(word: string, vocabulary: Vocabulary): readonly string[] {
  if (!isLong(word) || vocabulary.knows(word, true)) return [word];
  const { both, last, first } = partsOf(word, vocabulary);
  if (both !== undefined) return [both];
  const near = vocabulary.nearest(word);
  return near.length > 0 ? near : [last ?? first ?? word];
}

interface Parts {
  readonly both?: string;
  readonly last?: string;
  readonly first?: string;
}

// The longest known words that an unknown one ends and begins with.
function partsOf(word: string, { has }: Vocabulary): Parts {
  const cuts = Array.from(word.slice(3, -3), (_, at) => at + 3);
  const isWord = (part: string): boolean => !isSmall(part) && has(part);
  const ofFirst = (at: number): string | undefined =>
    [word.slice(0, at), word.slice(0, at).replace(/s$/u, '')].find(isWord);
  const tails = cuts.filter((at) => word.length - at >= shortest && isWord(word.slice(at)));
  const heads = cuts.filter((at) => ofFirst(at) !== undefined);
  const whole = tails.find((at) => heads.includes(at));
  const [tail, head] = [tails[0], heads.at(-1)];
  return {
    ...(whole !== undefined && { both: `${ofFirst(whole) ?? ''} ${word.slice(whole)}` }),
    ...(tail !== undefined && { last: word.slice(tail) }),
    ...(head !== undefined && { first: ofFirst(head) ?? '' }),
  };
}
