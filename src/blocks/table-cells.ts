import type { Nodes, RootContent } from 'mdast';

/** The words of a table's cells, row by row, the head first; empty where there is no table. */
export function tableCells(body: readonly RootContent[]): string[][] {
  const table = body.find((node) => node.type === 'table');
  return table?.children.map((row) => row.children.map((cell) => words(cell).trim())) ?? [];
}

function words(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}
