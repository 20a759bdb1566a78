import { z } from 'astro/zod';
import type { Field, Fields, Values, Wording } from '../field.ts';
import { jsonObject } from '../json-schema.ts';

/** Fields that belong together and are left out together. */
export function group<Shape extends Fields>(fields: Shape, wording: Wording): Field<Values<Shape>> {
  const expected = `en grupp med ${Object.keys(fields).join(', ')}`;
  return {
    ...wording,
    required: true,
    expected,
    zod: shapeOf(fields, `Skriv ${expected}, indragna under rubriken.`),
    widget: { widget: 'object', collapsed: true },
    json: jsonObject(fields),
    fields,
  };
}

/** A list of such groups. */
export function list<Shape extends Fields>(
  fields: Shape,
  options: Wording & { readonly min?: number },
): Field<readonly Values<Shape>[]> {
  const expected = `en lista där varje punkt har ${Object.keys(fields).join(', ')}`;
  return {
    ...many(shapeOf(fields, `Skriv ${expected}.`), expected, jsonObject(fields), options),
    fields,
  };
}

/** A list of plain values. */
export function listOf<Value>(
  item: Field<Value>,
  options: Wording & { readonly min?: number },
): Field<readonly Value[]> {
  return { ...many(item.zod, `en lista med ${item.expected}`, item.json, options), item };
}

/** The strict check of an object; undeclared keys are refused. */
export function shapeOf<Shape extends Fields>(fields: Shape, fix: string) {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.zod]),
  );
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? fix : undefined),
  }) as unknown as z.ZodType<Values<Shape>>;
}

function many<Value>(
  zod: z.ZodType<Value>,
  expected: string,
  items: Field['json'],
  { min = 0, ...wording }: Wording & { readonly min?: number },
): Field<readonly Value[]> {
  return {
    ...wording,
    required: min > 0,
    expected: min > 0 ? `${expected}, minst ${min}` : expected,
    zod: z.preprocess(
      (value) => (value === undefined || value === null || value === '' ? [] : value),
      z.array(zod, `Skriv ${expected}.`).min(min, `Ange minst ${min}.`),
    ),
    widget: { widget: 'list', collapsed: true, ...(min > 0 ? { min } : {}) },
    json: { type: 'array', items, ...(min > 0 ? { minItems: min } : {}) },
  };
}
