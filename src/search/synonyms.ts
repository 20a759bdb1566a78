import type { Site } from '../model/index.ts';
import type { Synonym } from './catalogue.ts';
import { stem } from './stem.ts';

/** Gives the words under which a text is found besides its own. */
export type Synonyms = (words: readonly string[]) => string[];

/** The pairs of single words in the editors' list: what is asked, and what is found by it. */
export function synonymsOf(list: Site['synonyms']): readonly Synonym[] {
  return list
    .flatMap(({ word, finds, bothWays }) =>
      finds.flatMap((found): readonly Synonym[] =>
        bothWays === true
          ? [
              [word, found],
              [found, word],
            ]
          : [[word, found]],
      ),
    )
    .filter((pair) => pair.every((word) => !/\s/u.test(word)));
}

/** From this length on a word is also found where another begins with it. */
const longBeginning = 6;

/**
 * Makes a function that gives the words by which a text of the given words is found as well, by the
 * editors' list. A word counts in any of its forms, several words only in their order.
 */
export function synonymFinder(list: Site['synonyms']): Synonyms {
  const pairs = list.flatMap(({ word, finds, bothWays }) =>
    finds.flatMap((found) => [
      { found: found.toLowerCase(), add: word },
      ...(bothWays === true ? [{ found: word.toLowerCase(), add: found }] : []),
    ]),
  );
  const [phrases, singles] = [true, false].map((isPhrase) =>
    pairs.filter(({ found }) => /\s/u.test(found) === isPhrase),
  ) as [typeof pairs, typeof pairs];
  const known = new Map<string, readonly string[]>();
  const ofWord = (word: string): readonly string[] => {
    const found = known.get(word) ?? addedTo(word, singles);
    known.set(word, found);
    return found;
  };
  return (words) => {
    const single = [...new Set(words)].flatMap(ofWord);
    return [...new Set([...single, ...ofPhrases(words, phrases)])];
  };
}

interface Pair {
  readonly found: string;
  readonly add: string;
}

function addedTo(word: string, singles: readonly Pair[]): readonly string[] {
  const form = stem(word);
  return singles
    .filter(({ found }) => stem(found) === form || isBeginning(found, word))
    .map(({ add }) => add);
}

const isBeginning = (found: string, text: string): boolean =>
  found.length >= longBeginning && text.startsWith(found);

function ofPhrases(words: readonly string[], phrases: readonly Pair[]): readonly string[] {
  const text = ` ${words.join(' ')} `;
  const begun = phrases.filter(({ found }) => text.includes(` ${stem(found.split(' ')[0] ?? '')}`));
  if (begun.length === 0) return [];
  const stems = ` ${words.map(stem).join(' ')} `;
  return begun
    .filter(({ found }) => stems.includes(` ${found.split(' ').map(stem).join(' ')} `))
    .map(({ add }) => add);
}
