import { original, type CollectionName, type DataOf, type Language } from '../model/index.ts';

/** A change: its day, `YYYY-MM-DD`, and its commit. */
export interface Change {
  readonly changed: string | undefined;
  readonly commit: string | undefined;
}

/** A published text with what pages need to know of it. */
export interface Entry<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly slug: string;
  readonly data: DataOf<Name>;
  /** Its page's address, without the base path. */
  readonly address: string;
  /** As reports and Git name it: `content/events/x.mdx`. */
  readonly file: string;
  /** The day of its last change; absent where that is not known. */
  readonly changed: string | undefined;
  /** The commit of its last change; absent where that is not known. */
  readonly commit: string | undefined;
  /**
   * How many times it has been changed, its beginning included, under former names too; 0 where that
   * is not known.
   */
  readonly changes: number;
  /** The last change of each of its translations; absent where that is not known. */
  readonly translated: Readonly<Partial<Record<Language, Change>>>;
  /** Whether it was added lately. */
  readonly isNew: boolean;
  /** The languages it can be read in, Swedish first. */
  readonly languages: readonly Language[];
}

/** The last change of the words that an entry has in a language. */
export function ownChange(entry: Entry, language: Language): Change | undefined {
  return language === original ? entry : entry.translated[language];
}

/** The last change of a page in a language, whose facts are those of the Swedish text. */
export function lastChange(entry: Entry, language: Language): Change {
  const own = ownChange(entry, language);
  return own?.changed !== undefined && own.changed >= (entry.changed ?? '') ? own : entry;
}

/** Whether an entry belongs to a collection. */
export function isOf<Name extends CollectionName>(name: Name, entry: Entry): entry is Entry<Name> {
  return entry.collection === name;
}
