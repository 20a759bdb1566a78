import { joinParts } from './marker.ts';

/** What in a page's source is no text: comments, tags, character references. */
const markup = String.raw`<!--[\s\S]*?-->|<(?:[^"'>]|"[^"]*"|'[^']*')*>|&#?\w+;`;

const textOrMarkup = new RegExp(`${markup}|\\p{L}+`, 'gu');

const isWord = (token: string): boolean => !token.startsWith('<') && !token.startsWith('&');

/** The part of a page's source that is searched; absent where the page is none to search. */
function searchedPart(html: string): { readonly start: number; readonly end: number } | undefined {
  const opening = /<(main|header)\b[^>]*\bdata-pagefind-body[^>]*>/u.exec(html);
  if (!opening) return undefined;
  const start = opening.index;
  const end = html.indexOf(`</${opening[1] ?? ''}>`, start);
  return end === -1 ? undefined : { start, end };
}

/** Whether a page is one to search. */
export function isSearched(html: string): boolean {
  return searchedPart(html) !== undefined;
}

/** Whether a page is in Swedish, whose compounds are taken apart; easy Swedish is Swedish. */
export function isSwedish(html: string): boolean {
  return /<html\b[^>]*\blang="?sv\b/u.test(html);
}

/** A page whose words are whole; those that may break at a line's end are written with no hyphen. */
export function withoutSoftHyphens(html: string): string {
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
const unevenEnd = /\s+(<\/(?:h\d|p|li|dd|td|th|figcaption)>)/gu;

/** The page for the index: the parts of its compounds are marked, what stands apart stays apart. */
export function forIndex(html: string, split: (word: string) => readonly string[]): string {
  const part = searchedPart(html);
  if (!part) return html;
  const searched = html
    .slice(part.start, part.end)
    .replaceAll(unevenEnd, '$1')
    .replaceAll(/(?<!:)<\/dt>\s*<dd/gu, ':</dt> <dd')
    .replaceAll(textOrMarkup, (token) =>
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
