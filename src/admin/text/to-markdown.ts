import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxExpressionToMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown, type Handle, type State } from 'mdast-util-to-markdown';

/** Writes a tree as MDX; what is text stays text, also `<`, `{` and a paragraph's `import`. */
export function markdownOf(tree: Nodes): string {
  const root = tree.type === 'root' ? tree : contentOf(tree);
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false }),
      mdxJsxToMarkdown(),
      mdxExpressionToMarkdown(),
    ],
    handlers: { mdxJsxFlowElement: tag },
    unsafe: ['import', 'export'].map((word) => ({
      atBreak: true,
      character: word.slice(0, 1),
      after: `${word.slice(1)}(?:[\\s{*"'(/]|$)`,
    })),
  }).trimEnd();
}

/** A cell's or a footnote's content, without the cell or the footnote. */
function contentOf(tree: Nodes): Nodes {
  if (tree.type === 'tableCell') return { type: 'paragraph', children: tree.children };
  if (tree.type === 'footnoteDefinition') return { type: 'root', children: tree.children };
  return tree;
}

/** A tag on its own lines, with air around text and none around tags that hold nothing. */
const tag: Handle = (node: MdxJsxFlowElement, _parent, state: State, info) => {
  const name = node.name ?? '';
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return ` {${attribute.value}}`;
    const { name: key, value } = attribute;
    return typeof value === 'string' ? ` ${key}="${quoted(value)}"` : ` ${key}`;
  });
  const start = `<${name}${attributes.join('')}`;
  if (node.children.length === 0) return `${start} />`;
  const exit = state.enter('mdxJsxFlowElement');
  const content = state.containerFlow(node, info);
  exit();
  const isListOfTags = node.children.every(
    (child) => child.type === 'mdxJsxFlowElement' && child.children.length === 0,
  );
  const inner = isListOfTags ? `  ${content.replace(/\n+/gu, '\n  ')}` : `\n${content}\n`;
  return `${start}>\n${inner}\n</${name}>`;
};

function quoted(value: string): string {
  return value.replace(/&(?=[\w#])/gu, '&amp;').replaceAll('"', '&quot;');
}
