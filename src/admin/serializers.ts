import { readBody, writeBody } from './text/body.ts';
import type { SlateNode } from './text/slate.ts';

/** The texts that were opened, by what the editor writes of them untouched. */
const opened = new Map<string, string>();

/**
 * Turns Markdown into what Decap's editor edits. The build puts this module in the place of the
 * widget's own serializers, so that the editor reads and writes with the site's parser.
 */
export function markdownToSlate(markdown: string): SlateNode[] {
  const nodes = readBody(markdown);
  opened.set(writeBody(nodes), markdown);
  return nodes;
}

/** Turns it back; a text that is as it was opened comes back letter by letter. */
export function slateToMarkdown(nodes: readonly SlateNode[]): string {
  const written = writeBody(nodes);
  return opened.get(written) ?? written;
}

/** Decap's own preview of Markdown, which this editor does not show. */
export function markdownToHtml(): string {
  return '';
}
