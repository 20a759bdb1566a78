/** What a cell of a table can hold; `undefined` is unknown, and stays empty. */
export type Cell = string | number | boolean | undefined;

/**
 * What a spreadsheet would take for a formula, and how OWASP ("CSV Injection") lists it. An
 * apostrophe before any of these says that it is text; so one that is there already gets another.
 */
const formula = /^'*[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** A cell as CSV has it: decimals with a comma, yes and no in Swedish, no text that can be run. */
export function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
