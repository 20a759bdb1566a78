import type { Place, Problem } from '../model/index.ts';
import { visible } from './characters.ts';

/** A problem whose file is not said yet: rules that see one text do not know its name. */
export type Finding = Omit<Problem, 'file'>;

/** A rule's own name and what it says; the place is added where it is found. */
export type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** Puts a rule's words at a place. */
export function finding(rule: string, place: Place, words: Words): Finding {
  return { line: place.line, column: place.column, rule, ...words };
}

/** The place of a tree's node, or of the nearest around it: parsers give some links none. */
export function placeOf(node: Node, ancestors: readonly Node[] = []): Place {
  const placed = node.position ? node : ancestors.findLast(({ position }) => position);
  return placed?.position?.start ?? { line: 1, column: 1 };
}

interface Node {
  readonly position?: { readonly start: Place } | undefined;
}

/** Text or data as it is shown in a problem: in Swedish quotes, on one line, at most 60 characters. */
export function quote(value: unknown): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  const shown = Array.from(visible(written.slice(0, 200)));
  return `”${shown.length > 60 ? `${shown.slice(0, 59).join('')}…` : shown.join('')}”`;
}

/** Orders findings as they stand in the text. */
export function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

const most = 100;

/** The first hundred findings of a text, and one that says how many more there are. */
export function firstOf(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted(byPlace);
  const next = sorted[most];
  if (next === undefined) return sorted;
  const more = finding('many', next, {
    found: `${sorted.length - most} fel till härifrån`,
    expected: 'en text utan fel',
    fix: 'Rätta felen ovanför först och kontrollera igen.',
  });
  return [...sorted.slice(0, most), more];
}
