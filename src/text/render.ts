import { toHtml } from 'hast-util-to-html';
import type { Heading, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { RenderContext } from '../blocks/index.ts';
import { textsIn } from '../i18n/index.ts';
import { handlersFor } from './handlers.ts';
import type { OutlineItem } from './outline.ts';

/** Turns a checked tree into HTML; the same in the build and in the editor's preview. */
export function renderHtml(
  tree: Root,
  headings: ReadonlyMap<Heading, OutlineItem>,
  context: RenderContext,
): string {
  const words = textsIn(context.language).text;
  const hast = toHast(tree, {
    handlers: handlersFor(headings, context),
    // No heading's fragment begins with an underscore, so no footnote takes one.
    clobberPrefix: '_',
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) =>
      `${words.backToText} ${index + 1}${again > 1 ? `:${again}` : ''}`,
  });
  return toHtml(hast);
}
