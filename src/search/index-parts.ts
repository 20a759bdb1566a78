import type { IndexedWord } from './index-files.ts';

/** Some words that follow each other, and between which beginnings of words they lie. */
export interface IndexPart {
  readonly first: string;
  readonly last: string;
  readonly words: readonly IndexedWord[];
}

/** So many places of words are in a part, and hardly more: the first letter waits for one. */
const mostPlaces = 10_000;

/**
 * Divides words, in their order, into parts: a new one begins with each first letter, and where one
 * is full. A part is named by no more of its words' letters than tell it from its neighbours.
 */
export async function* partsOf(words: AsyncIterable<IndexedWord>): AsyncGenerator<IndexPart> {
  let [part, size, first] = [[] as IndexedWord[], 0, ''];
  for await (const word of words) {
    const last = part.at(-1)?.[0] ?? '';
    if (part.length > 0 && (size >= mostPlaces || initial(word[0]) !== initial(last))) {
      const shared = sharedBeginning(last, word[0]);
      yield { first, last: beginning(last, shared + 1), words: part };
      [part, size, first] = [[], 0, beginning(word[0], shared + 1)];
    }
    if (first === '') [first] = word;
    part.push(word);
    size += placesOf(word);
  }
  if (part.length > 0) yield { first, last: part.at(-1)?.[0] ?? '', words: part };
}

const initial = (word: string): string => beginning(word, 1);

const beginning = (word: string, length: number): string =>
  Array.from(word).slice(0, length).join('');

function sharedBeginning(word: string, other: string): number {
  const letters = Array.from(other);
  const at = Array.from(word).findIndex((letter, place) => letter !== letters[place]);
  return at === -1 ? Array.from(word).length : at;
}

const placesOf = ([, pages, forms]: IndexedWord): number =>
  [pages, ...forms.map(([, own]) => own)]
    .flat()
    .reduce((sum, [, places]) => sum + places.length + 1, 0);
