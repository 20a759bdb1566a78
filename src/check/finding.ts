import type { Place, Problem } from '../model/index.ts';

/** A problem whose file is not said yet: rules that see one text do not know its name. */
export type Finding = Omit<Problem, 'file'>;

/** A rule's own name and what it says; the place is added where it is found. */
export type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** Puts a rule's words at a place. */
export function finding(rule: string, place: Place, words: Words): Finding {
  return { line: place.line, column: place.column, rule, ...words };
}

/** The place of a tree's node. */
export function placeOf(node: {
  readonly position?: { readonly start: Place } | undefined;
}): Place {
  return node.position?.start ?? { line: 1, column: 1 };
}

/** A value as it is shown in a problem: in Swedish quotes, at most 60 characters. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'inget');
  return `”${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
