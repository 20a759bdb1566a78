/**
 * Reads a table as a strict spreadsheet would: UTF-8 with a byte order mark, semicolons, CRLF,
 * quotes doubled within quotes. An apostrophe before what looks like a formula is taken away.
 * Throws where the text keeps to no such form.
 */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('There is no byte order mark');
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/uy;
  const rows: string[][] = [[]];
  for (cell.lastIndex = 1; cell.lastIndex < text.length;) {
    const from = cell.lastIndex;
    const [whole, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (whole === undefined) throw new Error(`No cell at ${text.slice(from, from + 40)}`);
    const value = quoted?.replaceAll('""', '"') ?? plain;
    if (/^[=+\-@\t\r\n]/u.test(value)) throw new Error(`A formula: ${value}`);
    rows.at(-1)?.push(value.replace(/^'('*[=+\-@\t\r\n])/u, '$1'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
