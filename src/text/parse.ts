import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { locateFault, type SyntaxFault } from './syntax-fault.ts';
import { unravel } from './unravel.ts';

/** A text's tree, and what in the text could not be read. */
export interface Parsed {
  readonly tree: Root;
  readonly faults: readonly SyntaxFault[];
}

/** Turns the body of a text into a tree. */
export type Parse = (body: string) => Parsed;

const mostFaults = 25;

/**
 * Parses MDX without reading its JavaScript: braces are only balanced, so nothing in a text can
 * run or break the parser. What cannot be read is noted, put out of action, and the rest is read.
 */
export const parse: Parse = (body) => {
  const faults: SyntaxFault[] = [];
  let readable = body;
  for (;;) {
    try {
      return { tree: unravel(toTree(readable)), faults };
    } catch (error) {
      const fault = locateFault(error, readable);
      if (fault === undefined || faults.length === mostFaults) throw error;
      faults.push(fault);
      readable = `${readable.slice(0, fault.offset)}‹${readable.slice(fault.offset + 1)}`;
    }
  }
};

function toTree(body: string): Root {
  return fromMarkdown(body, {
    extensions: [gfm(), mdxMd(), mdxExpression(), mdxJsx()],
    mdastExtensions: [gfmFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
  });
}
