import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import {
  addressOf,
  collectionNames,
  original,
  type CollectionName,
  type Language,
} from '../model/index.ts';
import { contentDir } from './content-dir.ts';
import type { Entry } from './entry.ts';
import { onceInBuild } from './once.ts';
import { readRendered, type Rendered } from './rendered.ts';

/** A text in one language, ready for its page. */
export interface LocalText {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  /** Whether the Swedish text has changed since this was written. */
  readonly stale: boolean;
  /** The file that holds it. */
  readonly file: string;
  readonly headings: Rendered['headings'];
  /** Whether it has nothing to show. */
  readonly isEmpty: boolean;
  /** What its page shows, with addresses as the pages have them. */
  readonly html: string;
  /** The words alone, in one line. */
  readonly words: string;
}

/** What a text is called in a language. */
export async function readTitle(entry: Entry, language: Language): Promise<string> {
  return (await readStored(entry, language)).data.title;
}

/** Reads an entry's text in a language; throws where it is not there, since a route asked for it. */
export async function readText(entry: Entry, language: Language = original): Promise<LocalText> {
  const { collection, slug } = entry;
  const stored = await readStored(entry, language);
  const { html, headings, words } = readRendered(String(stored.digest));
  return {
    language,
    title: stored.data.title,
    summary: stored.data.summary,
    address: addressOf(collection, slug, language),
    stale: 'stale' in stored.data && stored.data.stale,
    file: stored.filePath ?? entry.file,
    isEmpty: html.trim() === '',
    html,
    words,
    headings,
  };
}

/** The stored text behind an entry in a language. */
type Stored = CollectionEntry<CollectionName> | CollectionEntry<'sisters'>;

async function readStored({ collection, slug }: Entry, language: Language): Promise<Stored> {
  const texts = await openTexts();
  const stored =
    language === original
      ? texts.get(`${collection}/${slug}`)
      : texts.get(`sisters/${collection}/${slug}.${language}`);
  if (!stored) throw new Error(`${collection}/${slug} has no text in ${language}`);
  return stored;
}

/** All texts by collection and name; Astro would copy one anew each time it is asked for it. */
const openTexts = onceInBuild(readTexts);

async function readTexts(): Promise<ReadonlyMap<string, Stored>> {
  const collections = await Promise.all(
    [...collectionNames, 'sisters' as const].map((name) => getCollection(name)),
  );
  return new Map(collections.flat().map((text) => [`${text.collection}/${text.id}`, text]));
}

/** Every text as it is written, with its path in the content folder. */
export async function sources(): Promise<{ path: string; read: () => Buffer<ArrayBuffer> }[]> {
  return [...(await openTexts()).values()].map(({ filePath = '' }) => {
    const path = filePath.split('/').slice(1).join('/');
    return { path, read: () => readFileSync(join(contentDir, path)) };
  });
}
