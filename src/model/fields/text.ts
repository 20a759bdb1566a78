import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

interface Limits {
  /** The longest text, in characters. */
  readonly max: number;
}

/** One line of text. */
export function text(options: Wording & Limits): Field<string> {
  return line(options, `text på en rad, högst ${options.max} tecken`, 'string', /^[^\r\n]*$/u);
}

/** Plain text that may have several lines, without Markdown. */
export function longText(options: Wording & Limits): Field<string> {
  return line(options, `text, högst ${options.max} tecken`, 'text', /^/u);
}

function line(
  { max, ...wording }: Wording & Limits,
  expected: string,
  widget: 'string' | 'text',
  shape: RegExp,
): Field<string> {
  return {
    ...wording,
    required: true,
    expected,
    zod: z
      .string(`Skriv ${expected}.`)
      .regex(/\S/u, `Skriv något under ”${wording.label}”.`)
      .regex(shape, 'Ta bort radbrytningen.')
      .max(max, `Korta texten till högst ${max} tecken.`),
    widget: { widget, pattern: [`^[\\s\\S]{1,${max}}$`, `Högst ${max} tecken`] },
    json: { type: 'string', minLength: 1, maxLength: max },
  };
}
