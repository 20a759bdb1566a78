import { shortestCompound } from './compounds.ts';
import { joinParts } from './marker.ts';

/** What in a page's source is no text: comments, tags, character references. */
const markup = String.raw`<!--[\s\S]*?-->|<(?:[^"'>]|"[^"]*"|'[^']*')*>|&#?\w+;`;

const textOrMarkup = new RegExp(`${markup}|\\p{L}+`, 'gu');

/** A compound has so many letters at least; to look for no shorter ones saves most of the time. */
const longOrMarkup = new RegExp(`${markup}|\\p{L}{${shortestCompound},}`, 'gu');

const isWord = (token: string): boolean => !token.startsWith('<') && !token.startsWith('&');

/** The part of a page's source that is searched; absent where the page is none to search. */
function searchedPart(html: string): { readonly start: number; readonly end: number } | undefined {
  const opening = /<(main|header)\b[^>]*\bdata-pagefind-body[^>]*>/u.exec(html);
  if (!opening) return undefined;
  const start = opening.index;
  const end = html.indexOf(`</${opening[1] ?? ''}>`, start);
  return end === -1 ? undefined : { start, end };
}

/** What a page's head says to the search. */
const said =
  /<meta\b(?=(?:[^">]|"[^"]*")*\b(?:data-pagefind-|name="description"))(?:[^">]|"[^"]*")*>/gu;

/**
 * What the search needs of a page, some third of it: its language, what its head says to the search,
 * and the part that is searched, its words whole. Absent where the page is none to search.
 */
export function searchedPage(html: string): string | undefined {
  const part = searchedPart(html);
  if (!part) return undefined;
  const [root = '<html>'] = /<html\b[^>]*>/u.exec(html) ?? [];
  const metas = html.slice(0, html.indexOf('</head>')).match(said) ?? [];
  const body = html.slice(part.start, part.end);
  return withoutSoftHyphens(
    `${root}<head>${metas.join('')}</head><body>${body}${closingTag(body)}</body></html>`,
  );
}

const closingTag = (element: string): string => `</${/^<(\w+)/u.exec(element)?.[1] ?? ''}>`;

/** Whether a page is in Swedish, whose compounds are taken apart; easy Swedish is Swedish. */
export function isSwedish(html: string): boolean {
  return /<html\b[^>]*\blang="?sv\b/u.test(html);
}

// Words that may break at a line's end are written with no hyphen.
function withoutSoftHyphens(html: string): string {
  return html.replaceAll(/\u00ad|&shy;/gu, '');
}

/** Every word in the part of a page that is searched, in small letters. */
export function wordsIn(html: string): string[] {
  const part = searchedPart(html);
  if (!part) return [];
  const tokens = html.slice(part.start, part.end).match(textOrMarkup) ?? [];
  return tokens.filter(isWord).map((word) => word.toLowerCase());
}

/** Pagefind ends a heading or a paragraph with a full stop, but not where it ends with a space. */
const unevenEnd = /(?<!\s)\s+(<\/(?:h\d|p|li|dd|td|th|figcaption)>)/gu;

/** The page for the index: the parts of its compounds are marked, what stands apart stays apart. */
export function forIndex(html: string, split: (word: string) => readonly string[]): string {
  const part = searchedPart(html);
  if (!part) return html;
  const searched = html
    .slice(part.start, part.end)
    .replaceAll(unevenEnd, '$1')
    .replaceAll(/(?<!:)<\/dt>\s*<dd/gu, ':</dt> <dd')
    .replaceAll(longOrMarkup, (token) =>
      isWord(token) ? joinParts(partsOf(token, split)) : token,
    );
  return html.slice(0, part.start) + searched + html.slice(part.end);
}

// The parts keep the letters, large and small, that the page has.
function partsOf(word: string, split: (word: string) => readonly string[]): readonly string[] {
  const parts = split(word.toLowerCase());
  if (parts.length === 1) return [word];
  let at = 0;
  return parts.map(({ length }) => word.slice(at, (at += length)));
}
