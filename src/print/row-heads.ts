import { everyPiece, type Paper } from './paper.ts';

/**
 * Tags the first cell of each row as the row's head in the tables where it is one. Typst can do so
 * itself only with a feature that this compiler has no switch for. It writes each cell's tag as plain
 * text, with the column's head in it by name (`U2x0y0`: second table, first column), and the new tag
 * is exactly as long, so that everything else in the file stays where it is.
 */
export function withRowHeads(pdf: Buffer, body: readonly Paper[]): Buffer {
  const numbers = tablesIn(body).flatMap((table, index) => (hasRowHeads(table) ? [index + 1] : []));
  if (numbers.length === 0) return pdf;
  const cell = /\/S \/TD(\s+\/P \d+ 0 R\s+\/A \[<<\s+\/O \/Table\s+)\/Headers \[\(U(\d+)x0y0\)\]/gu;
  const tagged = pdf
    .toString('latin1')
    .replace(cell, (whole: string, between: string, number: string) => {
      const tag = `/S /TH${between}/Scope /Row`;
      return numbers.includes(Number(number)) ? tag.padEnd(whole.length) : whole;
    });
  return Buffer.from(tagged, 'latin1');
}

type Table = Extract<Paper, { is: 'table' }>;

function tablesIn(body: readonly Paper[]): Table[] {
  return [...everyPiece(body)].filter((piece) => piece.is === 'table');
}

/** Whether each row begins with its head, under a column's head of its own. */
function hasRowHeads({ head, rows }: Table): boolean {
  return head.length > 0 && rows.length > 0 && rows.every(([first]) => first?.isHead === true);
}
