import { withoutMarkers } from './marker.ts';
import { isSmall } from './question.ts';

/** A word of an excerpt, with its punctuation. */
export interface Word {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How many words may stand above a page's title, and an ellipsis. */
const longestKind = 5;

/**
 * Reads an excerpt, where Pagefind writes `<mark>` around each word that was hit. Beside others a
 * small word like `och` counts as hit only where it stands next to one.
 */
export function readExcerpt(excerpt: string): Word[] {
  const words = readWords(excerpt);
  const carries = (word: Word | undefined): boolean =>
    word?.isMarked === true && !isSmall(punctuated(word.text)[1]);
  if (!words.some(carries)) return words;
  return words.map((word, at) => {
    const isHit = word.isMarked && [at - 1, at, at + 1].some((near) => carries(words[near]));
    return { ...word, isMarked: isHit };
  });
}

function readWords(excerpt: string): Word[] {
  return excerpt
    .split(/\s+/u)
    .filter((token) => token !== '')
    .map((token) => {
      const marked = /^<mark>(.*)<\/mark>$/u.exec(token)?.[1];
      return { text: plain(marked ?? token), isMarked: marked !== undefined };
    });
}

/** Shortens an excerpt to what stands around its first marked word. */
export function shorten(words: readonly Word[], length: number): Word[] {
  const first = words.findIndex(({ isMarked }) => isMarked);
  const start = Math.max(0, Math.min(first - Math.floor(length / 3), words.length - length));
  const ellipsis = { text: '…', isMarked: false };
  const isEllipsis = (word: Word | undefined): boolean => word?.text === ellipsis.text;
  const part = words.slice(start, start + length);
  const before = start > 0 && !isEllipsis(part[0]) ? [ellipsis] : [];
  const after = start + length < words.length && !isEllipsis(part.at(-1)) ? [ellipsis] : [];
  return [...before, ...part, ...after];
}

/** A word apart from the punctuation around it. */
export function punctuated(text: string): readonly [before: string, word: string, after: string] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%]*)$/u.exec(text) ?? [];
  return [before, word, after];
}

/** The words of a title, marked where the same word is marked in an excerpt. */
export function markTitle(title: string, words: readonly Word[]): Word[] {
  const marked = new Set(words.filter(({ isMarked }) => isMarked).map(bare));
  return title.split(' ').map((text) => {
    const word = { text, isMarked: false };
    return { text, isMarked: marked.has(bare(word)) };
  });
}

/** An excerpt without the title where it begins with it, as what comes before the title is. */
export function withoutTitle(words: readonly Word[], title: string): readonly Word[] {
  const wanted = title.split(' ').map((text) => bare({ text, isMarked: false }));
  const start = words
    .slice(0, longestKind)
    .findIndex((_, at) => wanted.every((word, index) => bareAt(words, at + index) === word));
  return start === -1 ? words : words.slice(start + wanted.length);
}

function bareAt(words: readonly Word[], index: number): string | undefined {
  const word = words[index];
  return word && bare(word);
}

function bare({ text }: Word): string {
  return punctuated(text)[1].toLowerCase();
}

// Pagefind escapes nothing else.
function plain(text: string): string {
  return withoutMarkers(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}
