import { endOf, precisionOf, startOf } from '../model/index.ts';
import { dateOf } from './page-facts.ts';
import { periodWordsBetween, periodWordsIn } from './periods.ts';
import type { Synonyms } from './synonyms.ts';

const heading = /<h1\b[^>]*>(.*?)<\/h1>/su;
const tag = /<[^>]*>/gu;

interface Language {
  readonly split: (word: string) => readonly string[];
  readonly synonyms: Synonyms;
  /** The singulars of the words whose plural has another vowel. */
  readonly singulars: ReadonlyMap<string, string>;
}

/** The words by which a page is found though they do not stand on it. */
export interface HiddenWords {
  /** Other words for those of its title, which count for more. */
  readonly titleAlso: readonly string[];
  /** The months and seasons that its date covers, and those that its summary names. */
  readonly period: readonly string[];
  /** Other words for those of its text, and the months that it names. */
  readonly also: readonly string[];
}

/** Finds them by the page's source and its words. */
export function hiddenWords(
  html: string,
  words: readonly string[],
  { split, synonyms, singulars }: Language,
): HiddenWords {
  const parts = (some: readonly string[]): string[] =>
    [...new Set(some)].flatMap((word) => {
      const own = split(word);
      return own.length > 1 ? own : [];
    });
  const title = (heading.exec(html)?.[1] ?? '')
    .replaceAll(tag, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const titleAlso = [...new Set([...synonyms(title), ...synonyms(parts(title))])];
  const found = [...new Set(words)].flatMap((word) => singulars.get(word) ?? []);
  const ofText = new Set([...synonyms(words), ...synonyms(parts(words)), ...found]);
  return {
    titleAlso,
    period: [...periodsOfDate(html), ...periodWordsIn(summaryOf(html))],
    also: [...ofText.difference(new Set(titleAlso)), ...periodsInText(html)],
  };
}

/** The page for the index with its hidden words, and its summary as more than other text. */
export function withHiddenWords(html: string, hidden: HiddenWords): string {
  const metas = Object.entries(hidden).map(([name, words]: [string, readonly string[]]) =>
    meta(name, words),
  );
  return html
    .replace('name="description"', '$& data-pagefind-meta="summary[content]"')
    .replace('</head>', `${metas.join('')}</head>`);
}

const summaryOf = (html: string): string =>
  /<meta\b[^>]*\bname="description"[^>]*\bcontent="([^"]*)"/u.exec(html)?.[1] ?? '';

function periodsOfDate(html: string): string[] {
  const when = dateOf(html);
  if (when === undefined || precisionOf(when) === 'year') return [];
  return periodWordsBetween(startOf(when).slice(0, 7), endOf(when).slice(0, 7));
}

function periodsInText(html: string): string[] {
  const start = html.indexOf('<main');
  return periodWordsIn(html.slice(start).replaceAll(tag, ' ').replaceAll(/\s+/gu, ' '));
}

const meta = (name: string, words: readonly string[]): string =>
  words.length === 0
    ? ''
    : `<meta data-pagefind-meta="${name}[content]" content="${words.join(' ')}">`;
