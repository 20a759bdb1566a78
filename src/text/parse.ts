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
  /** Empty where the text has more faults than are looked for. */
  readonly tree: Root;
  readonly faults: readonly SyntaxFault[];
}

/** Turns the body of a text into a tree. */
export type Parse = (body: string) => Parsed;

const mostFaults = 25;
const mostWork = 1_500_000;

/**
 * Parses MDX without reading its JavaScript: braces are only balanced, so nothing in a text can
 * run or break the parser. What cannot be read is noted, put out of action, and the rest is read;
 * a long text is read again fewer times than a short one, so that the time has an end.
 */
export const parse: Parse = (body) => {
  const most = Math.min(mostFaults, Math.ceil(mostWork / workOf(body)));
  const faults: SyntaxFault[] = [];
  let readable = body;
  while (faults.length < most) {
    try {
      return { tree: unravel(toTree(readable)), faults };
    } catch (error) {
      const fault = locateFault(error, readable);
      faults.push(fault);
      if (fault.kind === 'unreadable') break;
      readable = putOutOfAction(readable, fault);
    }
  }
  return { tree: { type: 'root', children: [] }, faults };
};

/** What one reading costs: the parser's time grows with the length, and the square of the lines. */
function workOf(body: string): number {
  return body.length + body.split('\n').length ** 2 / 50;
}

/** Replaces the sign that begins what cannot be read, and the one that ends it, by harmless ones. */
function putOutOfAction(text: string, { offset }: SyntaxFault): string {
  const rest = text.slice(offset + 1);
  const isAddress = /^[^\s<>]*[:@][^\s<>]*>/u.test(rest);
  return `${text.slice(0, offset)}‹${isAddress ? rest.replace('>', '›') : rest}`;
}

function toTree(body: string): Root {
  return fromMarkdown(body, {
    extensions: [gfm(), mdxMd(), mdxExpression(), mdxJsx()],
    mdastExtensions: [gfmFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
  });
}
