import type { Span } from './catalogue.ts';
import { folded } from './vocabulary.ts';

/** More parts of the index than these are not fetched for a beginning: one more letter is awaited. */
const most = 24;

/**
 * The words by which the parts of the index are fetched that may have words with the beginning of
 * what is being typed. Pagefind alone fetches the one part where the beginning itself would stand.
 */
export function wordsToPreload(typed: string, spans: readonly Span[]): readonly string[] {
  const beginning = folded(typed.split(' ').at(-1) ?? '');
  if (!/^[\p{L}\p{N}]/u.test(beginning)) return [];
  const after = `${beginning}\u{FFFF}`;
  const needed = spans.filter(([first, last]) => first <= after && last >= beginning);
  return needed.length > most ? [] : needed.flat();
}
