import type { OutlineItem } from '../text/index.ts';
import { readKept } from '../pictures/kept.ts';

/** What pages, feeds and open data show of a text. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly OutlineItem[];
  /** The words alone, in one line. */
  readonly words: string;
}

/** Where in the cache they lie. */
export const renderedTexts = 'texts';

/** What was rendered under the name that the loader has put into the store. */
export function readRendered(name: string): Rendered {
  return JSON.parse(readKept(name)) as Rendered;
}
