import { smallWords } from './small-words.ts';
import { stem } from './stem.ts';
import { beginsAsWord, isAdded, joinsWithS, looksLikeWord } from './word-forms.ts';

/** Shorter words are never taken apart. */
export const shortestCompound = 7;
/** No word of a language is longer; the time that a word takes grows with the square of its length. */
const longest = 80;

/** `möten` and `mötets` of `möte`, whose stem is too short to tell it by. */
const ofShortNoun = /(?<=^...e)(?:n|t|na|ns|ts|nas)$/u;

type Worth = (part: string) => number;

/**
 * Makes a function that takes a compound apart by the words of a site: `lärandelunchen` is `lärande`
 * and `lunchen` where both may be words and one stands on its own, in any form. Other words stay.
 */
export function compoundSplitter(words: Iterable<string>): (word: string) => readonly string[] {
  const known = new Set([...words].filter((word) => word.length > 2 && !smallWords.has(word)));
  const stems = new Set([...known].map(stem).filter(({ length }) => length > 3));
  const first = remembered(worthOfFirst(known, stems));
  const last = remembered(worthOfLast(known, stems));

  const boundary = (word: string): number => {
    let [best, most] = [0, 0];
    for (let at = 3; at <= word.length - 3; at += 1) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      const begins = first(left);
      const ends = begins === 0 ? 0 : last(right);
      const worth = ends === 0 ? 0 : together({ left, right, first: begins, last: ends, known });
      if (worth <= most) continue;
      [best, most] = [at, worth];
    }
    return best;
  };

  const split = (word: string): readonly string[] => {
    const mayBeCompound = word.length >= shortestCompound && word.length <= longest;
    const at = mayBeCompound ? boundary(word) : 0;
    return at === 0 ? [word] : [...split(word.slice(0, at)), ...split(word.slice(at))];
  };
  return remembered(split);
}

// 3: a word of the site, perhaps joined with an s; 2: the stem of one; 1: it begins as a word does.
function worthOfFirst(known: ReadonlySet<string>, stems: ReadonlySet<string>): Worth {
  return (part) => {
    const word = part.endsWith('s') ? part.slice(0, -1) : part;
    if (smallWords.has(part) || smallWords.has(word) || joinsWithS(part)) return 0;
    if (known.has(part) || known.has(word)) return 3;
    const isForm = [stem(part), word.replace(/[aeou]$/u, '')].some(
      (form) => form.length > 3 && stems.has(form),
    );
    if (!isAdded(part) && (isForm || (word !== part && joinsWithS(word)))) return 2;
    return beginsAsWord(part) ? 1 : 0;
  };
}

// 6: a word of the site; 5: a form of one; 1: it may be a word.
function worthOfLast(known: ReadonlySet<string>, stems: ReadonlySet<string>): Worth {
  const endsInKnown = (part: string): boolean =>
    [1, 2, 3].some((at) => part.length - at > 3 && known.has(part.slice(at)));
  return (part) => {
    if (smallWords.has(part) || isAdded(part)) return 0;
    if (known.has(part)) return 6;
    if (stems.has(stem(part)) || known.has(part.replace(ofShortNoun, ''))) return 5;
    return part.length > 4 && looksLikeWord(part) && !endsInKnown(part) ? 1 : 0;
  };
}

interface Parts {
  readonly left: string;
  readonly right: string;
  readonly first: number;
  readonly last: number;
  readonly known: ReadonlySet<string>;
}

// The less is known of one part, the more has to be known of the other, and the longer it has to be.
function together({ left, right, first, last, known }: Parts): number {
  if (right.length === 3 && (first + last < 9 || left.length < 5)) return 0;
  const balance = Math.min(left.length, right.length) / 20;
  if (last > 1) {
    const isEnough =
      first === 3 || right.length > (last === 6 ? 5 : 6) || (first === 2 && right.length > 3);
    return isEnough && left.length + right.length > 6 + (3 - first) ? first + last + balance : 0;
  }
  const isJoined = left.endsWith('s') && !known.has(left);
  if (first === 1 || (first === 2 && !isJoined) || left.length + right.length < 10) return 0;
  return first + (isJoined && !joinsWithS(left.slice(0, -1)) ? 1 : 2) + balance;
}

function remembered<Value>(ask: (word: string) => Value): (word: string) => Value {
  const answers = new Map<string, Value>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
