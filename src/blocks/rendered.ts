import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toHast, type State } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Demand } from '../model/index.ts';
import { readAttributes } from './attributes.ts';
import type { Block, RenderContext } from './block.ts';
import { findBlock } from './registry.ts';

/** A site with one picture and one document, for this room's tests. */
export const testContext: RenderContext = {
  language: 'sv',
  href: (address) => address,
  media: (path) =>
    path.endsWith('.png')
      ? { address: '/media/exempel.hash.png', size: 6811, width: 800, height: 450 }
      : { address: path, size: 1_234_567 },
};

/** Renders MDX with blocks, well-formed and unchecked; for tests, since `text/` does it for the site. */
export function rendered(source: string, context: RenderContext = testContext): string {
  const mdxJsxFlowElement = (state: State, node: MdxJsxFlowElement) => {
    const { block, values, body } = read(node);
    return block.render({ values, body, children: state.all(node), context });
  };
  const tree: Root = { type: 'root', children: nodesOf(source) };
  return toHtml(toHast(tree, { handlers: { mdxJsxFlowElement } })).replace(
    / align="(\w+)"/gu,
    ' class="align-$1"',
  );
}

/** What the outermost blocks of some MDX demand. */
export function demandsOf(source: string): readonly Demand[] {
  return nodesOf(source).flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement') return [];
    const { block, values, body } = read(node);
    return block.demands?.({ values, body }) ?? [];
  });
}

interface Read {
  readonly block: Block;
  readonly values: Parameters<Block['render']>[0]['values'];
  readonly body: readonly RootContent[];
}

function read(node: MdxJsxFlowElement): Read {
  const block = findBlock(node.name ?? '');
  if (!block) throw new Error(`There is no block ${node.name}.`);
  return { block, values: block.zod.parse(readAttributes(node)), body: node.children };
}

function nodesOf(source: string): RootContent[] {
  return fromMarkdown(source, {
    extensions: [gfm(), mdxMd(), mdxJsx()],
    mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown()],
  }).children;
}
