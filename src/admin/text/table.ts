import type { AlignType, PhrasingContent, Table } from 'mdast';
import { parse } from '../../text/parse.ts';
import { markdownOf } from './to-markdown.ts';

/** A table as its form edits it. Cells are Markdown on one line. */
export interface TableData {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How each column is set; absent columns are set as the language is read. */
  readonly align: readonly AlignType[];
}

/** What a new table's form begins with. */
export const emptyTable: TableData = { header: ['', ''], rows: [['', '']], align: [null, null] };

/** Turns a table into what its form edits. */
export function readTable(table: Table): TableData {
  const [header = [], ...rows] = table.children.map((row) => row.children.map(markdownOf));
  return {
    header,
    rows: rows.map((row) => header.map((_, index) => row[index] ?? '')),
    align: header.map((_, index) => table.align?.[index] ?? null),
  };
}

/** Turns a form's table back. */
export function writeTable(data: unknown): Table {
  const { header, rows, align } = isTableData(data) ? data : emptyTable;
  const row = (cells: readonly string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: header.map((_, index) => ({
      type: 'tableCell',
      children: lineOf(cells[index] ?? ''),
    })),
  });
  return { type: 'table', align: [...align], children: [row(header), ...rows.map(row)] };
}

/** The content of one line of Markdown. */
function lineOf(markdown: string): PhrasingContent[] {
  const [first] = parse(markdown).tree.children;
  if (first?.type === 'paragraph') return first.children;
  return markdown === '' ? [] : [{ type: 'text', value: markdown }];
}

function isTableData(data: unknown): data is TableData {
  return typeof data === 'object' && data !== null && 'header' in data && 'rows' in data;
}
