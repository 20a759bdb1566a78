import type { Page } from './catalogue.ts';
import { isSmall } from './question.ts';
import { stem } from './stem.ts';

/** A page that was found, and how well its text fits; nothing is known of its text at first. */
export interface Ranked {
  readonly page: Page;
  readonly score?: number;
}

/** Texts fit equally well where the better one's score is less than this many times the other's. */
const equal = 1.3;

/** How well a title fits: all of it is what was asked for, half of it, a third, less, or not. */
export const fit = { whole: 0, half: 1, third: 2, part: 3, none: 4 } as const;

/** Says how well a page fits by what is known of it without its text. */
export type Fit = (page: Page) => number;

/** Other words for one of the words that were asked for. */
export type OtherWords = (word: string) => readonly string[];

/**
 * Makes a function that says how well a page's title fits; forgivingly, an a is an å or ä. What its
 * title has not, its date and its format may have: `dialogforum 2022` asks for both.
 */
export function fitTo(asked: string, isForgiving: boolean, others: OtherWords): Fit {
  const wanted = wordsOf(asked, isForgiving).map((word) =>
    [word, ...others(word).flatMap((other) => wordsOf(other, isForgiving))].map(formTest),
  );
  const has = (words: readonly string[], tests: readonly FormTest[]): boolean =>
    tests.some((isForm) => words.some(isForm));
  const judge = ({ title, when, filters }: Page): number => {
    if (wanted.length === 0) return fit.none;
    const words = knownWordsOf(title, isForgiving);
    if (!wanted.every((one) => has(words, one))) {
      const facts = [
        ...words,
        ...[when, ...(filters.format ?? [])].flatMap((fact) => knownWordsOf(fact, isForgiving)),
      ];
      return wanted.every((one) => has(facts, one)) ? fit.part : fit.none;
    }
    const fitting = words.filter((word) => wanted.some((one) => has([word], one))).length;
    const part = fitting / words.length;
    if (part === 1) return fit.whole;
    if (part >= 1 / 2) return fit.half;
    return part >= 1 / 3 ? fit.third : fit.part;
  };
  // Each page is asked for when it is looked for, and again when it is put in order.
  const judged = new Map<Page, number>();
  return (page) => {
    const fits = judged.get(page) ?? judge(page);
    judged.set(page, fits);
    return fits;
  };
}

/**
 * Orders hits: the title that is most of all what was asked for comes first, then the newest. Of those
 * whose title has not all of it, the better text comes first, and of equally good ones the newest. A
 * translation stands after the others that fit as well.
 */
export function ranked<Hit extends Ranked>(hits: readonly Hit[], fitOf: Fit): readonly Hit[] {
  const keyed = hits.map((hit) => {
    const { page, score } = hit;
    const ofTitle = fitOf(page);
    const ofText =
      ofTitle === fit.none && score ? -Math.floor(Math.log(score) / Math.log(equal)) : 0;
    return { hit, keys: [ofTitle, ofText, page.isTranslation ? 1 : 0] };
  });
  return keyed
    .toSorted((a, b) => {
      const difference = a.keys.map((key, at) => key - (b.keys[at] ?? 0)).find((one) => one !== 0);
      return difference ?? newestFirst(a.hit, b.hit);
    })
    .map(({ hit }) => hit);
}

/** Orders hits by their dates, the newest first; what has none comes last. */
export function newestFirst(a: Ranked, b: Ranked): number {
  if (a.page.date !== b.page.date) return a.page.date < b.page.date ? 1 : -1;
  return (b.score ?? 0) - (a.score ?? 0) || a.page.title.length - b.page.title.length;
}

const shortest = 4;
const longStem = 5;

type FormTest = (word: string) => boolean;

// A compound has another word at its end, or within it where that is long enough to be no chance.
function formTest(wanted: string): FormTest {
  if (wanted.length < shortest) return (word) => word.startsWith(wanted);
  const base = stem(wanted);
  return (word) =>
    word.startsWith(wanted) ||
    word.startsWith(base) ||
    word.endsWith(wanted) ||
    (base.length >= longStem && word.includes(base));
}

// The same titles are looked at with each letter.
const known = { exact: new Map<string, string[]>(), forgiving: new Map<string, string[]>() };

function knownWordsOf(text: string, isForgiving: boolean): readonly string[] {
  const all = isForgiving ? known.forgiving : known.exact;
  const found = all.get(text) ?? wordsOf(text, isForgiving);
  all.set(text, found);
  return found;
}

function wordsOf(text: string, isForgiving: boolean): string[] {
  const small = text.toLowerCase();
  const letters = isForgiving ? small.normalize('NFD').replaceAll(/\p{M}/gu, '') : small;
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !isSmall(word));
}
