import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

const shape = '^[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+$';

/** An e-mail address. */
export function email(wording: Wording): Field<string> {
  return {
    ...wording,
    required: true,
    expected: 'en e-postadress',
    zod: z
      .string('Skriv en e-postadress.')
      .regex(new RegExp(shape, 'u'), 'Skriv adressen som namn@exempel.se.'),
    widget: { widget: 'string', pattern: [shape, 'Skriv namn@exempel.se'] },
    json: { type: 'string', format: 'email', pattern: shape },
  };
}
