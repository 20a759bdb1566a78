import type { Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import { walk } from './tree.ts';

/**
 * Lifts tags that fill a whole paragraph out of it, as MDX does: `<FactBox>x</FactBox>` on one
 * line is a block, not a word in a paragraph.
 */
export function unravel(tree: Root): Root {
  const parents: Parents[] = [tree];
  for (const { node } of walk(tree)) if ('children' in node) parents.push(node);
  for (const parent of parents.reverse()) {
    const children = parent.children.flatMap((node) => (isTagsOnly(node) ? lift(node) : [node]));
    Object.assign(parent, { children });
  }
  return tree;
}

function isTagsOnly(node: Nodes): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const filling = node.children.filter((child) => !isBlank(child));
  return filling.length > 0 && filling.every(isTagOrCode);
}

function isTagOrCode(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && /^[\t\r\n ]+$/u.test(node.value);
}

function lift(paragraph: Paragraph): RootContent[] {
  return paragraph.children
    .filter((child) => !isBlank(child))
    .map((child) => {
      const type = child.type === 'mdxJsxTextElement' ? 'mdxJsxFlowElement' : 'mdxFlowExpression';
      return { ...child, type } as RootContent;
    });
}
