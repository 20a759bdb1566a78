import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

interface Limits {
  readonly min?: number;
  readonly max?: number;
  /** Whether decimals are allowed. */
  readonly decimals?: boolean;
}

/** A number. Front matter is read as text, so `"12"` and `12` are the same. */
export function number({
  min = 0,
  max = 1e9,
  decimals = false,
  ...wording
}: Wording & Limits): Field<number> {
  const range = max === 1e9 ? `minst ${min}` : `mellan ${min} och ${max}`;
  const expected = `${decimals ? 'ett tal' : 'ett heltal'}, ${range}`;
  const fix = `Skriv ${expected}${decimals ? ', med punkt före decimalerna' : ', med siffror och utan mellanrum'}.`;
  const bare = z.number(fix).min(min, fix).max(max, fix);
  return {
    ...wording,
    required: true,
    expected,
    zod: z.preprocess(readNumber, decimals ? bare : bare.int(fix)),
    widget: { widget: 'number', value_type: decimals ? 'float' : 'int', min, max },
    json: { type: decimals ? 'number' : 'integer', minimum: min, maximum: max },
  };
}

function readNumber(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/u.test(value) ? Number(value) : value;
}
