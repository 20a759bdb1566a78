import type { Problem } from '../model/index.ts';
import { visible } from './characters.ts';
import { byPlace } from './finding.ts';

/** Orders problems by file, line and column. */
export function byFile(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return byPlace(a, b);
}

/** The report for a person at a terminal. */
export function formatForTerminal(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, rule, found, expected, fix }) =>
      [
        `${visible(file)}:${line}:${column}  [${rule}]`,
        `  Hittade:  ${found}`,
        `  Väntade:  ${expected}`,
        `  Gör så:   ${fix}`,
      ].join('\n'),
    )
    .join('\n\n');
}

/** The report as GitHub shows it on the lines of a pull request; a warning stops nothing. */
export function formatForGitHub(problems: readonly Problem[], level: 'error' | 'warning'): string {
  return problems
    .map(({ file, line, column, rule, found, expected, fix }) => {
      const text = `Hittade: ${found}\nVäntade: ${expected}\nGör så: ${fix}`;
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${level} ${place}::${data(text)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
