import type { Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';

/**
 * Lifts tags that fill a whole paragraph out of it, as MDX does: `<FactBox>x</FactBox>` on one
 * line is a block, not a word in a paragraph.
 */
export function unravel(tree: Root): Root {
  const waiting: Parents[] = [tree];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const children = parent.children.flatMap((node) => (isTagsOnly(node) ? lift(node) : [node]));
    parent.children = children;
    for (const child of children) if ('children' in child) waiting.push(child);
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
