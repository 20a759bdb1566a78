import swedish from 'hyphen/sv/index.js';
import type { Language } from '../model/index.ts';

/** A word this long may be wider than a phone when it stands in a title. */
const minWordLength = 14;
const longWords = new RegExp(`\\p{L}{${minWordLength},}`, 'gu');
// The same words stand in many titles.
const hyphenated = new Map<string, string>();

/**
 * A title with soft hyphens in its long Swedish words, so that they break where a Swede would
 * break them even in a browser that cannot hyphenate.
 */
export function breakable(title: string, language: Language): string {
  if (language !== 'sv' && language !== 'sv-simple') return title;
  return title.replace(longWords, (word) => {
    const options = { hyphenChar: '\u00ad', minWordLength };
    const parted = hyphenated.get(word) ?? swedish.hyphenateSync(word, options);
    hyphenated.set(word, parted);
    return parted;
  });
}
