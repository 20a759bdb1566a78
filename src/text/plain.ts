import type { Nodes } from 'mdast';

const separated = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'tableRow',
  'code',
  'mdxJsxFlowElement',
]);

/** The words of a node as a reader meets them, alt texts included, without markup. */
export function plainText(node: Nodes): string {
  return collect(node).replace(/\s+/gu, ' ').trim();
}

function collect(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.type === 'text' || node.type.endsWith('ode') ? node.value : '';
  if (!('children' in node)) return node.type === 'break' ? ' ' : '';
  const inner = node.children.map(collect).join('');
  return separated.has(node.type) ? `${inner} ` : inner;
}
