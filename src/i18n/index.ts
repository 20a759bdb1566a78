import type { Language } from '../model/index.ts';
import { en } from './en/index.ts';
import { sv } from './sv/index.ts';

export { formatDuration, formatNumber, formatWhen } from './dates.ts';
export type { Language };

/** All interface texts of a language. */
export type Texts = typeof sv;

const byLanguage: Readonly<Record<Language, Texts>> = { sv, 'sv-simple': sv, en, ar: en };

/** The interface texts of a language; Arabic shows English until it has its own. */
export function textsIn(language: Language): Texts {
  return byLanguage[language];
}
