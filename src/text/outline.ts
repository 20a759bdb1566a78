import type { Heading, Root } from 'mdast';
import { plainText } from './plain.ts';
import { slugger } from './slug.ts';
import { walk } from './tree.ts';

/** A heading with its address on the page. */
export interface OutlineItem {
  /** 1 to 6, as many as the heading has `#`. */
  readonly depth: number;
  readonly text: string;
  /** The fragment that leads to it. */
  readonly slug: string;
}

/** The headings of a text, by node; `taken` names the fragments that the page itself uses. */
export function outline(root: Root, taken: Iterable<string> = []): Map<Heading, OutlineItem> {
  const slugOf = slugger(taken);
  const found = new Map<Heading, OutlineItem>();
  for (const { node } of walk(root)) {
    if (node.type !== 'heading') continue;
    const text = plainText(node);
    found.set(node, { depth: node.depth, text, slug: slugOf(text) });
  }
  return found;
}
