import { punctuated, type Word } from './excerpt.ts';

const mostMarks = 3;
const contextLength = 3;

/**
 * The address of a hit with what a browser is to mark on the page, read off the excerpt's marked
 * words with a few words of context: `#lunch:~:text=en-,lärandelunch`. The browser marks the first
 * place that fits, so what stands in the text before the section as well is left out. Where nothing
 * can be marked it is the address as it was.
 */
export function withMarks(url: string, words: readonly Word[], before = ''): string {
  const earlier = before.toLowerCase();
  const directives = runs(words)
    .map(([start, end]) => inContext(words, start, end))
    .filter(({ asText }) => !earlier.includes(asText.toLowerCase()))
    .map(({ directive }) => directive);
  const marks = [...new Set(directives)].slice(0, mostMarks).join('&');
  return marks === '' ? url : `${url}${url.includes('#') ? '' : '#'}:~:${marks}`;
}

type Run = readonly [start: number, end: number];

/** Marked words that stand together in a sentence, each from its first word to after its last. */
function runs(words: readonly Word[]): Run[] {
  const found: Run[] = [];
  for (const [index, { isMarked }] of words.entries()) {
    if (!isMarked || punctuated(words[index]?.text ?? '')[1] === '') continue;
    const last = found.at(-1);
    if (last?.[1] === index && !endsSentence(words[index - 1])) {
      found[found.length - 1] = [last[0], index + 1];
    } else found.push([index, index + 1]);
  }
  return found;
}

interface InContext {
  readonly directive: string;
  /** What it fits, as it stands on the page. */
  readonly asText: string;
}

function inContext(words: readonly Word[], start: number, end: number): InContext {
  const run = words.slice(start, end).map(({ text }) => text);
  const [opening] = punctuated(run[0] ?? '');
  const closing = punctuated(run.at(-1) ?? '')[2];
  const before = opening === '' ? sentenceBefore(words, start) : [];
  const after = closing === '' ? sentenceAfter(words, end) : [];
  const text = bare(run);
  const [prefix, suffix] = [bare(before, 'after'), before.length > 0 ? '' : bare(after, 'before')];
  return {
    directive: `text=${prefix && `${encode(prefix)}-,`}${encode(text)}${suffix && `,-${encode(suffix)}`}`,
    asText: `${prefix} ${text} ${suffix}`.trim(),
  };
}

function sentenceBefore(words: readonly Word[], end: number): string[] {
  let start = end;
  while (start > 0 && end - start < contextLength && !endsSentence(words[start - 1])) start -= 1;
  return words.slice(start, end).map(({ text }) => text);
}

function sentenceAfter(words: readonly Word[], start: number): string[] {
  const after = words.slice(start, start + contextLength).map(({ text }) => text);
  const stop = after.findIndex((text) => endsSentence({ text, isMarked: false }));
  if (stop === -1) return after;
  return after.slice(0, punctuated(after[stop] ?? '')[1] === '' ? stop : stop + 1);
}

// Pagefind puts a full stop where a heading or a cell has none, so none is part of a context; nor is
// a dash, which may be drawn and not written.
function endsSentence(word: Word | undefined): boolean {
  return word === undefined || /[.!?:;…]["”»)]*$|^[^\p{L}\p{N}]+$/u.test(word.text);
}

/** Words without the punctuation around them, save where it stands between them and the marked. */
function bare(texts: readonly string[], kept?: 'before' | 'after'): string {
  const opening = kept === 'before' ? '' : punctuated(texts[0] ?? '')[0];
  const closing = kept === 'after' ? '' : punctuated(texts.at(-1) ?? '')[2];
  const text = texts.join(' ');
  return text.slice(opening.length, text.length - closing.length);
}

// A hyphen and a comma have a meaning of their own in a text fragment.
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
