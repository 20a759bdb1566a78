/** What a cell says: a number, that it is unknown, or something that can't be drawn. */
export type Cell =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'unknown' | 'ambiguous' | 'not-a-number' };

const unknown = new Set(['', '-', '–', '—', 'okänt', 'okänd', 'unknown']);
const number =
  /^(?<sign>[-−–]?)(?<whole>\d+|\d{1,3}(?: \d{3})+)(?:[.,](?<part>\d+))?(?<percent> ?%)?$/u;

/**
 * Reads a number as people write it: `2406`, `1 226`, `4,3`, `75 %`. An English `1,226` and a
 * Swedish `1,226` are different numbers, so a lone group of three decimals is not guessed at.
 */
export function readCell(text: string): Cell {
  const plain = text.replace(/\s+/gu, ' ').trim().toLowerCase();
  if (unknown.has(plain)) return { kind: 'unknown' };
  const { sign, whole, part, percent } = number.exec(plain)?.groups ?? {};
  if (whole === undefined) return { kind: 'not-a-number' };
  if (part?.length === 3 && /^[1-9]\d{0,2}$/u.test(whole)) return { kind: 'ambiguous' };
  const size = Number(`${whole.replaceAll(' ', '')}.${part ?? '0'}`);
  return { kind: 'number', value: sign ? -size : size, percent: percent !== undefined };
}
