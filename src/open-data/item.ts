import { identityOf, readText, type Archive, type Entry } from '../archive/index.ts';
import { original, type CollectionName, type Language } from '../model/index.ts';

/** What makes an address of the site whole, or leaves it as it is where the site has none. */
export type Whole = (address: string) => string;

/** A text in another language. */
export interface Translation {
  readonly language: Language;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  /** Whether the original has changed since. */
  readonly stale: boolean;
}

/** What every text has in the open data before its own fields. */
export interface Frame {
  /** `urn:uuid:…`; the same for ever. */
  readonly id: string;
  /** What other texts name it by. */
  readonly slug: string;
  readonly address: string;
  /** The day of its last change; absent where that is not known. */
  readonly changed?: string;
}

/** A text in the open data: its frame, its front matter as the model has it, and its words. */
export type Item = Frame &
  Readonly<Record<string, unknown>> & {
    readonly text: string;
    readonly translations: readonly Translation[];
  };

/** All texts of a collection as open data; what is not known is absent. */
export function itemsOf(archive: Archive, name: CollectionName, whole: Whole): Promise<Item[]> {
  return Promise.all(archive[name].map((entry) => itemOf(archive, entry, whole)));
}

/** What a text has before its own fields. */
export function frameOf({ site }: Archive, entry: Entry, whole: Whole): Frame {
  return {
    id: `urn:uuid:${identityOf(site.name, entry)}`,
    slug: entry.slug,
    address: whole(entry.address),
    ...(entry.changed === undefined ? {} : { changed: entry.changed }),
  };
}

async function itemOf(archive: Archive, entry: Entry, whole: Whole): Promise<Item> {
  const { words } = await readText(entry);
  const others = entry.languages.filter((language) => language !== original);
  return {
    ...frameOf(archive, entry, whole),
    ...entry.data,
    text: words,
    translations: await Promise.all(
      others.map((language) => translationOf(entry, language, whole)),
    ),
  };
}

async function translationOf(entry: Entry, language: Language, whole: Whole): Promise<Translation> {
  const { address, title, summary, words, stale } = await readText(entry, language);
  return { language, address: whole(address), title, summary, text: words, stale };
}
