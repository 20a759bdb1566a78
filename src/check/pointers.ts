import type { Field, Fields, Target } from '../model/index.ts';

/** A value that points at a text or a file, with the way to it. */
export interface Pointer {
  readonly path: readonly PropertyKey[];
  readonly target: Target;
  readonly value: string;
}

/** Every such value in some data, which may be unchecked: what has another shape is passed over. */
export function* pointers(
  fields: Fields,
  data: object,
  path: readonly PropertyKey[] = [],
): Generator<Pointer> {
  for (const [name, field] of Object.entries(fields)) {
    const value: unknown = Object.hasOwn(data, name) ? data[name as keyof typeof data] : undefined;
    yield* pointersIn(field, value, [...path, name]);
  }
}

function* pointersIn(
  field: Field,
  value: unknown,
  path: readonly PropertyKey[],
): Generator<Pointer> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* pointersIn(field, item, [...path, index]);
  } else if (typeof value === 'string' && field.target) {
    yield { path, target: field.target, value };
  } else if (typeof value === 'object' && value !== null && field.fields) {
    yield* pointers(field.fields, value, path);
  }
}
