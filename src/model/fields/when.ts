import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { isWhen, precisionOf, type Precision } from '../when.ts';

const names: Record<Precision, string> = {
  year: 'år (2023)',
  month: 'månad (2023-10)',
  day: 'dag (2023-10-12)',
  time: 'klockslag (2023-10-12T17:30)',
};
const year = '(1[89]|2[01])\\d{2}';
const month = `${year}-(0[1-9]|1[0-2])`;
const day = `${month}-(0[1-9]|[12]\\d|3[01])`;
const shapes: Record<Precision, string> = {
  year,
  month,
  day,
  time: `${day}T([01]\\d|2[0-3]):[0-5]\\d`,
};
const order: readonly Precision[] = ['year', 'month', 'day', 'time'];

interface Exactness {
  /** The precisions that may be written; all of them when left out. */
  readonly precision?: readonly Precision[];
  /** Whether a span such as `2023-10/2024-02` may be written. */
  readonly span?: boolean;
}

/** A date as exact as the knowledge, kept as the string it was written as. */
export function when({
  precision = order,
  span = false,
  ...wording
}: Wording & Exactness): Field<string> {
  const expected = `${precision.map((name) => names[name]).join(', ')}${span ? ', eller från/till (2023-10/2024-02)' : ''}`;
  return {
    ...wording,
    required: true,
    expected,
    zod: z.preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.custom<string>(
        (value) => fits(value, precision, span),
        'Skriv bara det som är känt, i den form som visas.',
      ),
    ),
    widget: { widget: 'when', precision, span },
    json: { type: 'string', pattern: patternOf(precision, span) },
  };
}

/** The form of such a date; that its day exists, and that a span goes forwards, it cannot say. */
function patternOf(precision: readonly Precision[], span: boolean): string {
  const forms = precision.map((name) =>
    span ? `${shapes[name]}(/${shapes[name]})?` : shapes[name],
  );
  return `^(${forms.join('|')})$`;
}

function fits(value: unknown, precision: readonly Precision[], span: boolean): boolean {
  if (typeof value !== 'string' || !isWhen(value)) return false;
  return (span || !value.includes('/')) && precision.includes(precisionOf(value));
}
