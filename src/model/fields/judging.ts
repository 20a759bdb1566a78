import type { Field } from '../field.ts';

/** What becomes of a value, or the text that tells what to do; for this room's tests. */
export function read(field: Field, value: unknown): unknown {
  const result = field.zod.safeParse(value);
  if (result.success) return result.data;
  return `! ${result.error.issues.map(({ message }) => message).join(' ')}`;
}

/** Throws unless each of the values is right. */
export function accepts(field: Field, values: readonly unknown[]): void {
  for (const value of values) {
    if (!field.zod.safeParse(value).success) {
      throw new Error(`should accept ${JSON.stringify(value)}`);
    }
  }
}

/** Throws unless each of the values is wrong and the writer is told what to do, in Swedish. */
export function refuses(field: Field, values: readonly unknown[]): void {
  for (const value of values) {
    const issues = field.zod.safeParse(value).error?.issues;
    if (!issues) throw new Error(`should refuse ${JSON.stringify(value)}`);
    // Undeclared keys are explained by the content check, which knows the nearest right one.
    const told = issues.filter(({ code }) => code !== 'unrecognized_keys');
    const unclear = told.find(({ message }) => !message.endsWith('.'));
    if (unclear) throw new Error(`says only ${unclear.message} of ${JSON.stringify(value)}`);
  }
}

/** The ways in which a value is not there. */
export const nothing: readonly unknown[] = ['', null, undefined];
