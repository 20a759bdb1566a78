import type { Site } from '../model/index.ts';
import { stem } from './stem.ts';

/** Gives the words under which a text is found besides its own. */
export type Synonyms = (words: readonly string[]) => string[];

/** From this length on a word is also found where another begins with it. */
const longBeginning = 6;

/**
 * Makes a function that gives the words by which a text of the given words is found as well, by the
 * editors' list. A word counts in any of its forms, several words only in their order.
 */
export function synonymFinder(list: Site['synonyms']): Synonyms {
  const pairs = list.flatMap(({ word, finds, bothWays }) =>
    finds.flatMap((found) => [
      { stands: finder(found), add: word },
      ...(bothWays === true ? [{ stands: finder(word), add: found }] : []),
    ]),
  );
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    const found = known.get(word) ?? stem(word);
    known.set(word, found);
    return found;
  };
  return (words) => {
    const text = ` ${words.join(' ')} `;
    const stems = ` ${words.map(stemOf).join(' ')} `;
    return [...new Set(pairs.flatMap(({ stands, add }) => (stands(text, stems) ? [add] : [])))];
  };
}

function finder(phrase: string): (text: string, stems: string) => boolean {
  const words = phrase.toLowerCase().split(/\s+/u);
  const beginning = ` ${words.join(' ')}`;
  const whole = ` ${words.map(stem).join(' ')} `;
  return (text, stems) =>
    stems.includes(whole) || (beginning.length > longBeginning && text.includes(beginning));
}
