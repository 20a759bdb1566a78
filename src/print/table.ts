import { hasClass, isElement, type Element, type Node } from './html.ts';
import { everyPiece, type Cells, type Paper } from './paper.ts';

type Table = Extract<Paper, { is: 'table' }>;
type Convert = (nodes: readonly Node[]) => Paper[];

/** The letters that fit beside each other on a line of a table. */
const lineOfTable = 90;

/** A table on paper, under its caption. */
export function tableOf(node: Element, convert: Convert): Paper[] {
  const rows: Cells[] = [];
  const aligns: Table['aligns'][] = [];
  const captions: Paper[] = [];
  const gather = (nodes: readonly Node[]): void => {
    for (const child of nodes.filter(isElement)) {
      if (child.tagName === 'tr') {
        rows.push(cellsOf(child, convert));
        aligns.push(child.childNodes.filter(isElement).map(alignOf));
      } else if (child.tagName === 'caption') captions.push(...convert([child]));
      else gather(child.childNodes);
    }
  };
  gather(node.childNodes);
  const hasHead = rows[0]?.every(({ isHead }) => isHead) ?? false;
  const [head = [], body = rows] = hasHead ? [rows[0], rows.slice(1)] : [];
  const table: Paper = {
    is: 'table',
    widths: widthsOf(rows),
    aligns: aligns[0] ?? [],
    head,
    rows: body,
  };
  return captions.length === 0 ? [table] : [{ is: 'caption', inner: captions }, table];
}

function alignOf(cell: Element): Table['aligns'][number] {
  if (hasClass(cell, 'align-center')) return 'center';
  return hasClass(cell, 'align-right') ? 'end' : 'start';
}

function cellsOf(row: Element, convert: Convert): Cells {
  return row.childNodes
    .filter(isElement)
    .map((cell) => ({ isHead: cell.tagName === 'th', inner: convert(cell.childNodes) }));
}

/** A column with four times as many letters is twice as wide, once all don't fit on a line. */
function widthsOf(rows: readonly Cells[]): number[] {
  const columns = (rows[0] ?? []).map((_, column) =>
    rows.map((cells) => lettersIn(cells[column]?.inner ?? [])),
  );
  const longest = columns.map((lengths) => Math.max(...lengths));
  if (sum(longest) <= lineOfTable) return [];
  return columns.map((lengths) => Math.round(Math.sqrt(sum(lengths)) * 10));
}

function lettersIn(pieces: readonly Paper[]): number {
  return sum([...everyPiece(pieces)].map((piece) => (piece.is === 'text' ? piece.text.length : 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
