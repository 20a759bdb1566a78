import swedish from 'hyphen/sv/index.js';
import type { Language } from '../model/index.ts';

/** A word this long may be wider than a phone when it stands in a title. */
const longWord = 14;

/**
 * A title with soft hyphens in its long Swedish words, so that they break where a Swede would
 * break them even in a browser that cannot hyphenate.
 */
export function breakable(title: string, language: Language): string {
  if (language !== 'sv' && language !== 'sv-simple') return title;
  return swedish.hyphenateSync(title, { hyphenChar: '\u00ad', minWordLength: longWord });
}
