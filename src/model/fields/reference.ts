import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { slugCheck, slugSchema } from './slug.ts';

/** The slug of one entry in another collection; the content check sees that it exists. */
export function reference(collection: string, wording: Wording): Field<string> {
  const expected = `filnamnet (utan .mdx) på en text i ${collection}/`;
  return {
    ...wording,
    required: true,
    expected,
    zod: slugCheck(`Skriv ${expected}.`),
    widget: relation(collection),
    json: { ...slugSchema, 'x-reference': collection },
    target: { to: 'entry', collection },
  };
}

/** The slugs of several entries in another collection, each at most once. */
export function references(
  collection: string,
  { min = 0, ...wording }: Wording & { readonly min?: number },
): Field<readonly string[]> {
  const item = reference(collection, wording);
  const least = `Ange minst ${min}.`;
  return {
    ...wording,
    required: min > 0,
    expected: `en lista med filnamn ur ${collection}/${min > 0 ? `, minst ${min}` : ''}`,
    zod: z.preprocess(
      (value) => (value === undefined || value === null || value === '' ? [] : value),
      z
        .array(item.zod, `Skriv en lista: ett filnamn ur ${collection}/ på varje rad, efter ”- ”.`)
        .min(min, least)
        .refine((list) => new Set(list).size === list.length, 'Ta bort det som står två gånger.'),
    ),
    widget: { ...relation(collection), multiple: true, ...(min > 0 ? { min } : {}) },
    json: { type: 'array', items: item.json, minItems: min, uniqueItems: true },
    target: { to: 'entry', collection },
  };
}

function relation(collection: string) {
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: ['title'],
    search_fields: ['title', 'summary'],
  };
}
