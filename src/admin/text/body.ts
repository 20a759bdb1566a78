import { parse } from '../../text/parse.ts';
import { fromSlate } from './from-slate.ts';
import type { SlateNode } from './slate.ts';
import { toSlate } from './to-slate.ts';
import { markdownOf } from './to-markdown.ts';

/** Turns a text's body into what Decap's editor edits. */
export function readBody(markdown: string): SlateNode[] {
  return toSlate(parse(markdown).tree, markdown);
}

/** Turns what Decap's editor holds into a text's body. */
export function writeBody(nodes: readonly SlateNode[]): string {
  return markdownOf(fromSlate(nodes));
}

/** The body as the editor would write it had nothing been edited. */
export function rewritten(markdown: string): string {
  return writeBody(readBody(markdown));
}
