import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

interface Limits {
  /** The longest text, in characters. */
  readonly max: number;
}

/** One line of text. */
export function text({ max, ...wording }: Wording & Limits): Field<string> {
  const expected = `text på en rad, högst ${max} tecken`;
  return {
    ...wording,
    required: true,
    expected,
    zod: filled(wording, expected, max).regex(/^[^\r\n]*$/u, 'Ta bort radbrytningen.'),
    widget: { widget: 'string', pattern: entered(max) },
    json: { type: 'string', maxLength: max, pattern: '^[^\\S\\r\\n]*\\S[^\\r\\n]*$' },
  };
}

/** Plain text that may have several lines, without Markdown. */
export function longText({ max, ...wording }: Wording & Limits): Field<string> {
  const expected = `text, högst ${max} tecken`;
  return {
    ...wording,
    required: true,
    expected,
    zod: filled(wording, expected, max),
    widget: { widget: 'text', pattern: entered(max) },
    json: { type: 'string', maxLength: max, pattern: '\\S' },
  };
}

function filled({ label }: Wording, expected: string, max: number) {
  return z
    .string(`Skriv ${expected}.`)
    .regex(/\S/u, `Skriv något under ”${label}”.`)
    .max(max, `Korta texten till högst ${max} tecken.`);
}

/** One character, counted as the check counts it: an emoji is one, though it takes two units. */
const character = String.raw`(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|[^\uD800-\uDBFF])`;

/** What the form demands of it, and the words when that is not met. */
function entered(max: number): [string, string] {
  return [`^(?=[\\s\\S]*\\S)${character}{1,${max}}$`, `Minst ett och högst ${max} tecken`];
}
