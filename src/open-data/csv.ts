import { writeCell, type Cell } from './cell.ts';

/** A table: the names of its columns and its rows, each as long as those. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A table as CSV: RFC 4180 in UTF-8 with a byte order mark, but with semicolons between the cells,
 * since a spreadsheet set to Swedish has the comma for decimals.
 */
export function writeCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) => `${cells.map(writeCell).join(';')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
