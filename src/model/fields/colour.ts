import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

const shape = '^#[0-9a-f]{6}$';

/** A colour as six hexadecimal digits. */
export function colour(wording: Wording): Field<string> {
  const expected = 'en färg: # och sex tecken 0–9 och a–f, till exempel #2a5bb8';
  return {
    ...wording,
    required: true,
    expected,
    zod: z.string(`Skriv ${expected}.`).regex(new RegExp(shape, 'u'), `Skriv ${expected}.`),
    widget: { widget: 'color', allowInput: true },
    json: { type: 'string', pattern: shape },
  };
}
