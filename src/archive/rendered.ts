import type { OutlineItem } from '../text/index.ts';
import { keep, readKept } from '../pictures/kept.ts';

/** What pages, feeds and open data show of a text. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly OutlineItem[];
  /** The words alone, in one line. */
  readonly words: string;
}

/** Where in the cache they lie. */
export const renderedTexts = 'texts';

/** What this process has rendered. It is shared, as Astro makes pages with a copy of this module. */
const shared = globalThis as typeof globalThis & { renderedTexts?: Map<string, Rendered> };

/** Keeps what was rendered, for this build and for others. */
export function keepRendered(name: string, rendered: Rendered): void {
  shared.renderedTexts ??= new Map();
  shared.renderedTexts.set(name, rendered);
  keep(name, JSON.stringify(rendered));
}

/** What was rendered under the name that the loader has put into the store. */
export function readRendered(name: string): Rendered {
  return shared.renderedTexts?.get(name) ?? (JSON.parse(readKept(name)) as Rendered);
}
