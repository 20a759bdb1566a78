import { finding, type Finding } from '../finding.ts';

const limits = [
  { most: 3000, what: 'rader', counted: /^/gu },
  { most: 4000, what: 'taggar', counted: /<\S/gu },
  { most: 20_000, what: 'streck mellan celler (|)', counted: /\|/gu },
  { most: 10_000, what: 'tecken för fetstil, länkar och kod', counted: /[*_~[\]{&`]/gu },
];

/**
 * Refuses a file of more lines, tags or marks than a person writes, before any parser sees it: the
 * time that parsers need can grow with the square of them.
 */
export function checkAmount(source: string): Finding[] {
  const lines = source.split(/\r\n|\n|\r/u);
  return limits.flatMap(({ most, what, counted }) => {
    let count = 0;
    const index = lines.findIndex((line) => {
      count += line.match(counted)?.length ?? 0;
      return count > most;
    });
    if (index === -1) return [];
    return finding(
      'amount',
      { line: index + 1, column: 1 },
      {
        found: `fler än ${most} ${what}`,
        expected: `högst ${most} ${what}`,
        fix: 'Dela texten i flera, eller bifoga den som dokument.',
      },
    );
  });
}
