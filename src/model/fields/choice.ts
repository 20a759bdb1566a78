import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

/** One of a few values; `options` maps the stored value to its Swedish name. */
export function choice<const Options extends Readonly<Record<string, string>>>({
  options,
  ...wording
}: Wording & { readonly options: Options }): Field<keyof Options & string> {
  const values = Object.keys(options) as (keyof Options & string)[];
  const expected = `ett av: ${values.join(', ')}`;
  return {
    ...wording,
    required: true,
    expected,
    zod: z.custom<keyof Options & string>(
      (value) => typeof value === 'string' && Object.hasOwn(options, value),
      `Välj ${expected}.`,
    ),
    widget: {
      widget: 'select',
      options: values.map((value) => ({ value, label: options[value] })),
    },
    json: { type: 'string', enum: values },
  };
}

/** Yes or no. */
export function yesNo(wording: Wording): Field<boolean> {
  return {
    ...wording,
    required: true,
    expected: 'true (ja) eller false (nej)',
    zod: z.preprocess(
      (value) => (value === 'true' ? true : value === 'false' ? false : value),
      z.boolean('Skriv true för ja eller false för nej.'),
    ),
    widget: { widget: 'boolean', default: false },
    json: { type: 'boolean' },
  };
}
