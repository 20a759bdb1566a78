import { isSmall } from './question.ts';
import { stem } from './stem.ts';

/**
 * Puts the hits first whose title is what was asked for, then those whose title has all of it; the
 * others keep their order. Pagefind counts how often words stand in a text, and cannot tell `Studiebesök`
 * from a page that tells much of one.
 */
export function titlesFirst<Hit extends { readonly meta: { readonly title?: string } }>(
  hits: readonly Hit[],
  asked: string | undefined,
): readonly Hit[] {
  const wanted = wordsOf(asked ?? '');
  if (wanted.length === 0) return hits;
  const places = new Map(hits.map((hit) => [hit, place(wordsOf(hit.meta.title ?? ''), wanted)]));
  return hits.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function place(title: readonly string[], wanted: readonly string[]): number {
  if (!wanted.every((word) => title.some((other) => isForm(other, word)))) return 2;
  return title.every((other) => wanted.some((word) => isForm(other, word))) ? 0 : 1;
}

const isForm = (word: string, wanted: string): boolean =>
  word.endsWith(wanted) || word.startsWith(stem(wanted));

const wordsOf = (text: string): string[] =>
  text
    .replaceAll('||', '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isSmall(word));
