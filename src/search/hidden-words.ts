import { endOf, precisionOf, startOf } from '../model/index.ts';
import { wordsIn } from './indexed-page.ts';
import { periodWordsBetween, periodWordsIn } from './periods.ts';
import type { Synonyms } from './synonyms.ts';

const dated = /<meta\b[^>]*\bdata-pagefind-sort="date\[content\]"[^>]*\bcontent="([^"]*)"[^>]*>/u;
const heading = /<h1\b[^>]*>(.*?)<\/h1>/su;
const tag = /<[^>]*>/gu;

interface Language {
  readonly split: (word: string) => readonly string[];
  readonly synonyms: Synonyms;
}

/**
 * The page for the index with the words by which it is found though they do not stand on it: other
 * words for the same, which count for more where its title has the same, and the months and seasons
 * that its date covers.
 */
export function withHiddenWords(html: string, { split, synonyms }: Language): string {
  const parts = (words: readonly string[]): string[] =>
    words.flatMap((word) => {
      const own = split(word);
      return own.length > 1 ? [word, ...own] : own;
    });
  const title = (heading.exec(html)?.[1] ?? '')
    .replaceAll(tag, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const ofTitle = synonyms(parts(title));
  const words = wordsIn(html);
  const ofText = [...new Set([...synonyms(words), ...synonyms(parts(words))])];
  const also = ofText.filter((word) => !ofTitle.includes(word));
  const metas = [
    meta('titleAlso', ofTitle),
    meta('period', periodsOfDate(html)),
    meta('also', [...also, ...periodsInText(html)]),
  ];
  return html.replace('</head>', `${metas.join('')}</head>`);
}

function periodsOfDate(html: string): string[] {
  const when = dated.exec(html)?.[1];
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
