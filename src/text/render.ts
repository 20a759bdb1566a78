import { toHtml } from 'hast-util-to-html';
import type { Heading, Root } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import type { RenderContext } from '../blocks/index.ts';
import { textsIn } from '../i18n/index.ts';
import { handlersFor } from './handlers.ts';
import type { OutlineItem } from './outline.ts';
import { walk } from './tree.ts';

/** Turns a checked tree into HTML; the same in the build and in the editor's preview. */
export function renderHtml(
  tree: Root,
  headings: ReadonlyMap<Heading, OutlineItem>,
  context: RenderContext,
): string {
  const words = textsIn(context.language).text;
  const hast = toHast(definitionsOf(tree), {
    handlers: {
      ...handlersFor(headings, context),
      root: (state: State) => state.wrap(state.all(tree)),
    },
    // No heading's fragment begins with an underscore, so no footnote takes one.
    clobberPrefix: '_',
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) =>
      `${words.backToText} ${index + 1}${again > 1 ? `:${again}` : ''}`,
  });
  return toHtml(hast);
}

/**
 * The tree's definitions alone: `toHast` looks for them through all that it is given, which costs as
 * much as to turn it into HTML.
 */
function definitionsOf(tree: Root): Root {
  const defined = [...walk(tree)].flatMap(({ node }) =>
    node.type === 'definition' || node.type === 'footnoteDefinition' ? [node] : [],
  );
  return { type: 'root', children: defined };
}
