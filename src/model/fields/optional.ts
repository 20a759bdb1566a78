import { z } from 'astro/zod';
import type { Field } from '../field.ts';

/** A field that may be left out: `''`, null and absence are one, and mean "unknown". */
export function optional<Value>(field: Field<Value>): Field<Value | undefined> {
  return {
    ...field,
    required: false,
    zod: z.preprocess(
      (value) => (value === '' || value === null ? undefined : value),
      field.zod.optional(),
    ),
  };
}
