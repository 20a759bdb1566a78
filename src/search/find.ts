import type { Catalogue, Titles } from './catalogue.ts';
import { countChoices, fits, type FilterCounts } from './choices.ts';
import { fewer, findAll, findMeant, isPhrase, type Found } from './found.ts';
import type { Index, Match } from './pagefind.ts';
import { searchedWords } from './question.ts';
import { fit, fitTo, newestFirst, ranked, type Fit, type OtherWords, type Ranked } from './rank.ts';
import { readWords, type Reading } from './reading.ts';
import type { Query } from './state.ts';
import { stem } from './stem.ts';
import { allWords, filedUnder, vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** The words of the site that are filed under a letter, or all, the most frequent first. */
export type WordLists = (name: string) => Promise<readonly string[]>;

/** What a question is answered from. */
export interface Sources {
  readonly index: Index;
  readonly words: WordLists;
  readonly synonyms: Catalogue['synonyms'];
}

/** A hit: a page, and how to get its text where that is there to be got already. */
export interface Hit extends Ranked {
  readonly text?: Match['text'];
}

/** What a question found, and how many pages each choice of each filter would leave. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly counts: FilterCounts;
  /** What was searched for where no page has all that was asked for. */
  readonly instead?: Instead;
}

/** Other words than those that were asked for: fewer of them, or spelt as some page has them. */
export interface Instead {
  readonly words: string;
  readonly isRespelt: boolean;
}

/** The hits by their titles alone, at once; the whole answer begins with them. */
export function answerByTitles({ pages, synonyms }: Titles, query: Query): readonly Hit[] {
  const words = searchedWords(query.words);
  if (words === '' || words.includes('"') || query.isNewestFirst) return [];
  const hits = pages.filter((page) => fits(page, query.filters)).map((page) => ({ page }));
  const fitOf = fitTo(words, false, otherWords(synonyms));
  return ranked(
    hits.filter(({ page }) => fitOf(page) !== fit.none),
    fitOf,
  );
}

/**
 * Answers a question. Where hardly any page has the word as typed, it is read more forgivingly, and
 * where none has all words, the rarest that some page has are searched for.
 */
export async function answer({ index, words, synonyms }: Sources, query: Query): Promise<Answer> {
  const typed = searchedWords(query.words);
  if (typed === '') return chosen(await index.search(null), query);
  const reading = await read(typed, words);
  const whole = await findMeant(index, reading);
  const rest = whole.matches.length === 0 ? await fewer(index, reading) : undefined;
  const found = rest === undefined ? whole : await findAll(index, { ...reading, words: rest });
  const { matches } = found;
  const fitOf = fitTo(found.words, found.isForgiving, otherWords(synonyms));
  const isPlain = matches.length === 0 || (rest === undefined && !reading.isRespelt);
  return {
    ...chosen(await withTitles(index, found, fitOf), query, fitOf),
    ...(!isPlain && { instead: { words: found.words, isRespelt: rest === undefined } }),
  };
}

// All words of the site are needed only where one was typed that is not among its letter's.
async function read(typed: string, words: WordLists): Promise<Reading> {
  const letters = new Set(typed.toLowerCase().split(' ').map(filedUnder));
  const reading = readWords(typed, await vocabularyIn(words, [...letters].filter(Boolean)));
  return reading.isUnknown ? readWords(typed, await vocabularyIn(words, [allWords])) : reading;
}

// Made once, since each letter that is typed asks for the same.
const vocabularies = new WeakMap<WordLists, Map<string, Promise<Vocabulary>>>();

function vocabularyIn(words: WordLists, names: readonly string[]): Promise<Vocabulary> {
  const known = vocabularies.get(words) ?? new Map<string, Promise<Vocabulary>>();
  vocabularies.set(words, known);
  const key = names.join(' ');
  const found =
    known.get(key) ?? Promise.all(names.map(words)).then((all) => vocabularyOf(all.flat()));
  known.set(key, found);
  return found;
}

function otherWords(synonyms: Catalogue['synonyms']): OtherWords {
  return (word) =>
    synonyms.filter(([asked]) => stem(asked) === stem(word)).map(([, found]) => found);
}

/** What was found, with the pages whose titles have the words in a form that the index does not know. */
async function withTitles(
  index: Index,
  { words, matches }: Found,
  fitOf: Fit,
): Promise<readonly Match[]> {
  if (isPhrase(words)) return matches;
  const found = new Set(matches.map(({ page }) => page));
  const others = (await index.search(null)).filter(
    ({ page }) => !found.has(page) && fitOf(page) !== fit.none,
  );
  return [...matches, ...others.map(({ page, text }) => ({ page, text }))];
}

function chosen(matches: readonly Match[], { filters, isNewestFirst }: Query, fitOf?: Fit): Answer {
  const pages = matches.map(({ page }) => page);
  const hits = matches.filter(({ page }) => fits(page, filters));
  return {
    hits: fitOf && !isNewestFirst ? ranked(hits, fitOf) : hits.toSorted(newestFirst),
    counts: countChoices(pages, filters),
  };
}
