import type { Element } from 'hast';
import type { Heading, Image, Link, LinkReference, ListItem, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { findBlock, mediaImage, readAttributes, type RenderContext } from '../blocks/index.ts';
import { textsIn } from '../i18n/index.ts';
import { placedLink } from './link.ts';
import type { OutlineItem } from './outline.ts';
import { plainText } from './plain.ts';
import { alignByClass, scrollable } from './table.ts';

/** How each Markdown node that needs more than its plain element becomes HTML. */
export function handlersFor(
  headings: ReadonlyMap<Heading, OutlineItem>,
  context: RenderContext,
): Handlers {
  const words = textsIn(context.language).text;
  return {
    heading: (state: State, node: Heading) => {
      const element = defaultHandlers.heading(state, node);
      const slug = headings.get(node)?.slug;
      return slug === undefined ? element : linkToItself(element, slug);
    },
    link: (state: State, node: Link) => placedLink(defaultHandlers.link(state, node), context),
    linkReference: (state: State, node: LinkReference) =>
      placedLink(defaultHandlers.linkReference(state, node), context),
    image: (_, node: Image) => mediaImage(context, node.url, node.alt ?? '', node.title),
    table: (state: State, node: Table, parent: { type: string } | undefined) => {
      const table = alignByClass(defaultHandlers.table(state, node));
      const heads = node.children[0]?.children.map(plainText).join(', ') ?? '';
      const label = `${words.table}: ${heads}`;
      return parent?.type === 'mdxJsxFlowElement' ? table : scrollable(table, label);
    },
    listItem: (state: State, node: ListItem, parent) =>
      signInsteadOfBox(defaultHandlers.listItem(state, node, parent), words),
    mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => {
      const block = findBlock(node.name ?? '');
      const values = block?.zod.safeParse(readAttributes(node)).data;
      if (!block || !values) throw new Error(`<${node.name ?? ''}> is rendered unchecked`);
      const body = node.children as RootContent[];
      return block.render({ values, body, children: state.all(node), context });
    },
  };
}

/** A heading is its own link, so that its address can be copied; unless it holds a link already. */
function linkToItself(heading: Element, slug: string): Element {
  const hasLink = heading.children.some(
    (child) => child.type === 'element' && child.tagName === 'a',
  );
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${slug}` },
    children: heading.children,
  };
  return { ...heading, properties: { id: slug }, children: hasLink ? heading.children : [link] };
}

/** A task's box is a sign with words, not a form field that nobody can use. */
function signInsteadOfBox(item: Element, words: { done: string; notDone: string }): Element {
  const first = item.children.find((child) => child.type === 'element');
  const holder = first?.tagName === 'p' ? first : item;
  holder.children = holder.children.map((child) => {
    if (child.type !== 'element' || child.tagName !== 'input') return child;
    const done = child.properties.checked === true;
    return {
      type: 'element',
      tagName: 'span',
      properties: { role: 'img', ariaLabel: done ? words.done : words.notDone },
      children: [{ type: 'text', value: done ? '☑' : '☐' }],
    };
  });
  return item;
}
