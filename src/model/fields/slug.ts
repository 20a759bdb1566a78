import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { longestSlug, slugPattern } from '../slug.ts';

/** What the form demands: the pattern, and the length too. */
const entered = slugPattern.source.replace('^', `^(?=.{1,${longestSlug}}$)`);

/** The name of a text, as its file and its address have it. */
export function slug(wording: Wording): Field<string> {
  const expected = `små bokstäver a–z, siffror och bindestreck, högst ${longestSlug} tecken`;
  return {
    ...wording,
    required: true,
    expected,
    zod: slugCheck(`Skriv ${expected}.`),
    widget: { widget: 'string', pattern: [entered, expected] },
    json: slugSchema,
  };
}

/** The check of a slug; `fix` is said where there is none. */
export function slugCheck(fix: string) {
  return z
    .string(fix)
    .regex(slugPattern, 'Skriv filnamnet med små bokstäver a–z, siffror och bindestreck.')
    .max(longestSlug, `Ett filnamn har högst ${longestSlug} tecken.`);
}

/** A slug in JSON Schema. */
export const slugSchema = { type: 'string', maxLength: longestSlug, pattern: slugPattern.source };
