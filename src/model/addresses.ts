import { collections, type CollectionName } from './collections/index.ts';
import { languages, original, type Language } from './languages.ts';

/** The page that answers for the whole of the site. */
export const startSlug = 'start';

/**
 * The address of a text's page, from the site's root: `/handelser/x/`, `/en/overenskommelsen/`.
 * A text with its collection's own name stands at the collection's own address.
 */
export function addressOf(
  name: CollectionName,
  slug: string,
  language: Language = original,
): string {
  const { address } = collections[name];
  const own = slug === address || (name === 'pages' && slug === startSlug) ? '' : slug;
  const parts = [languages[language].path, address, own].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** An address as its page has it: with a slash at its end. */
export function normalAddress(address: string): string {
  return `${address.replace(/\/+$/u, '')}/`;
}

/** The addresses that `src/pages/` serves beside the texts' own. */
export const fixedAddresses = [
  '/arkiv/',
  '/data/',
  '/data/modell/',
  '/handbok/',
  '/handbok/bilder/',
  '/handbok/block/',
  '/handbok/hjalp/',
  '/handbok/publicera/',
  '/handbok/redigera/',
  '/handbok/skriva/',
  '/handelser/',
  '/format/',
  '/format/lovat-och-hallet/',
  '/kunskapsallianser/',
  '/organisationer/',
  '/prenumerera/',
  '/rapporter/',
  '/rekommendationer/',
  '/rekommendationer/utmaning/',
  '/sok/',
  '/utmaningar/',
] as const;

/** The ways to sort the archive beside the year: the first part of each list's address. */
export const facets = {
  format: 'format',
  challenge: 'utmaning',
  organisation: 'organisation',
} as const;

/** The address of a list in the archive: `/arkiv/2023/`, `/arkiv/format/x/`. */
export function archiveAddress(...parts: readonly string[]): string {
  return `/${['arkiv', ...parts].join('/')}/`;
}

/** The address of a list that two lists have in common: `/arkiv/2023/format/x/`. */
export function pairAddress(first: string, second: string): string {
  return first + second.slice(archiveAddress().length);
}

/** The fragments that templates use; headings in texts get others, and texts may link to these. */
export const templateAnchors = [
  'innehall',
  'principer',
  'arbetssatt',
  'ansvar',
  'riktlinjer',
  'antagen-lydelse',
  'handelser',
  'aren',
  'motta',
  'tabell',
  'bild',
  'lovat-och-hallet',
  'rekommendationer',
  'organisationer',
  'teman',
  'rapporter',
  'siffror',
  'historik',
  'kallor',
  'delar',
  'meny',
  'market',
  'sok',
  'footnote-label',
] as const;

/** The kinds of text that can be had as a document, each in all its languages. */
export const documentCollections: readonly CollectionName[] = [
  'agreement',
  'challenges',
  'events',
  'reports',
];

/** The address of a page's document: `/handelser/x/` → `/handelser/x.pdf`. */
export function documentAddress(page: string): string {
  return `${page.slice(0, -1)}.pdf`;
}

/** The address of a calendar to subscribe to: `/kalender/format/x.ics`. */
export function calendarAddress(path: string): string {
  return `/kalender/${path}.ics`;
}

/** The address of a feed: `/flode/utmaning/x.atom`. */
export function feedAddress(path: string, kind: 'atom' | 'json'): string {
  return `/flode/${path}.${kind}`;
}
