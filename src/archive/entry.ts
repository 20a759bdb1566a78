import type { CollectionEntry } from 'astro:content';
import type { CollectionName, DataOf, Language } from '../model/index.ts';

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
  /** How many times it has been changed, its beginning included; 0 where that is not known. */
  readonly changes: number;
  /** Whether it was added lately. */
  readonly isNew: boolean;
  /** The languages it can be read in, Swedish first. */
  readonly languages: readonly Language[];
}

/** The stored texts behind an entry, by language: what Astro's `render` takes. */
export type Stored = CollectionEntry<CollectionName> | CollectionEntry<'sisters'>;

/** Whether an entry belongs to a collection. */
export function isOf<Name extends CollectionName>(name: Name, entry: Entry): entry is Entry<Name> {
  return entry.collection === name;
}
