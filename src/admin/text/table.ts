import type { AlignType, Table } from 'mdast';

/** A table as its form edits it. Cells are Markdown on one line. */
export interface TableData {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How each column is set; absent columns are set as the language is read. */
  readonly align: readonly AlignType[];
}

/** What a new table's form begins with. */
export const emptyTable: TableData = { header: ['', ''], rows: [['', '']], align: [null, null] };

/** Turns a table into what its form edits; `write` writes a cell's content. */
export function readTable(
  table: Table,
  write: (cell: Table['children'][number]['children'][number]) => string,
): TableData {
  const [header = [], ...rows] = table.children.map((row) => row.children.map(write));
  return {
    header,
    rows: rows.map((row) => header.map((_, index) => row[index] ?? '')),
    align: header.map((_, index) => table.align?.[index] ?? null),
  };
}

/** Turns a form's table back; `read` reads a cell's content. */
export function writeTable(
  data: unknown,
  read: (cell: string) => Table['children'][number]['children'][number]['children'],
): Table {
  const { header, rows, align } = isTableData(data) ? data : emptyTable;
  const row = (cells: readonly string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: header.map((_, index) => ({ type: 'tableCell', children: read(cells[index] ?? '') })),
  });
  return { type: 'table', align: [...align], children: [row(header), ...rows.map(row)] };
}

function isTableData(data: unknown): data is TableData {
  return typeof data === 'object' && data !== null && 'header' in data && 'rows' in data;
}
