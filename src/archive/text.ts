import { getCollection, getEntry, render } from 'astro:content';
import { addressOf, collectionNames, original, type Language } from '../model/index.ts';
import type { Entry } from './entry.ts';

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
  /** The component that shows it, its headings, and whether it has any words. */
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
  readonly headings: Awaited<ReturnType<typeof render>>['headings'];
  readonly isEmpty: boolean;
  /** The same as HTML, with addresses as the pages have them. */
  readonly html: string;
  /** The words alone, in one line. */
  readonly words: string;
}

/** Reads an entry's text in a language; throws where it is not there, since a route asked for it. */
export async function readText(entry: Entry, language: Language = original): Promise<LocalText> {
  const { collection, slug } = entry;
  const stored =
    language === original
      ? await getEntry(collection, slug)
      : await getEntry('sisters', `${collection}/${slug}.${language}`);
  if (!stored) throw new Error(`${collection}/${slug} has no text in ${language}`);
  const { Content, headings } = await render(stored);
  return {
    language,
    title: stored.data.title,
    summary: stored.data.summary,
    address: addressOf(collection, slug, language),
    stale: 'stale' in stored.data && stored.data.stale,
    file: stored.filePath ?? entry.file,
    isEmpty: (stored.rendered?.html ?? '').trim() === '',
    html: stored.rendered?.html ?? '',
    words: (stored.rendered?.metadata?.words ?? '') as string,
    Content,
    headings,
  };
}

/** Every text as it is written, with its path in the content folder. */
export async function sources(): Promise<{ path: string; source: string }[]> {
  const stored = await Promise.all(
    [...collectionNames, 'sisters' as const].map((name) => getCollection(name)),
  );
  return stored.flat().map(({ filePath = '', body: source = '' }) => ({
    path: filePath.split('/').slice(1).join('/'),
    source,
  }));
}
