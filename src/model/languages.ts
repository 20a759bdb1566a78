/** A language that a text can be written in (BCP 47). */
export type Language = 'sv' | 'sv-simple' | 'en' | 'ar';

/** What the site needs to know of a language besides its texts. */
interface LanguageFacts {
  /** Its name in the language itself. */
  readonly name: string;
  /** The first part of its addresses; Swedish has none. */
  readonly path: string;
  /** What `lang` says in HTML; easy-to-read Swedish is Swedish to a screen reader. */
  readonly html: string;
  /** The same with a territory, as Open Graph wants it. */
  readonly territory: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Every language that the model knows. */
export const languages: Readonly<Record<Language, LanguageFacts>> = {
  sv: { name: 'Svenska', path: '', html: 'sv', territory: 'sv_SE', direction: 'ltr' },
  'sv-simple': {
    name: 'Lättläst svenska',
    path: 'lattlast',
    html: 'sv',
    territory: 'sv_SE',
    direction: 'ltr',
  },
  en: { name: 'English', path: 'en', html: 'en', territory: 'en_GB', direction: 'ltr' },
  ar: { name: 'العربية', path: 'ar', html: 'ar', territory: 'ar_AR', direction: 'rtl' },
};

/** The language of the originals. */
export const original = 'sv' satisfies Language;

/** The languages that sisters are written in. */
export type SisterLanguage = Exclude<Language, typeof original>;

/** Whether a string names a language that a sister can be written in. */
export function isSisterLanguage(tag: string): tag is SisterLanguage {
  return tag !== original && Object.hasOwn(languages, tag);
}
