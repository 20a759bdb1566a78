import { accepts } from './accepts.ts';
import type { JsonSchema } from './field.ts';

const strings = [
  '#2a5bb8',
  'a',
  'ab-1',
  'Å ä ö',
  ' ',
  '\n',
  'a\nb',
  '2023',
  '2023-10',
  '2023-10-12',
  '2023-10-12T17:30',
  '2023/2024',
  '2023-10/2024-02',
  '2023-13',
  '1799',
  '2023-10-12T25:00',
  'https://exempel.se/x',
  'https://exempel',
  'http://a:b@c.se',
  'ftp://exempel.se',
  'info@exempel.se',
  'info@exempel',
  '/media/a.jpg',
  '/media/a.pdf',
  '/media/a.svg',
  '/media/../a.jpg',
];

/** Values at, just within and just beyond what a schema says; for this room's tests. */
export function candidates(schema: JsonSchema): unknown[] {
  const { type, minimum, maximum, maxLength, enum: options = [] } = schema;
  if (type === 'boolean') return [true, false, 1];
  if (type === 'integer' || type === 'number') {
    const [low, high] = [Number(minimum), Number(maximum)];
    return [low, high, low - 1, high + 1, low + 0.5, NaN];
  }
  if (type === 'array') {
    const item = example(schema.items as JsonSchema);
    return [example(schema), [], [item], [item, item], [item, null], {}, 'a'];
  }
  if (type === 'object') {
    const whole = example(schema) as object;
    const without = (schema.required as string[]).map((name) => ({
      ...whole,
      [name]: undefined,
    }));
    return [
      whole,
      { ...whole, unknown: 'a' },
      { ...whole, constructor: 'a' },
      ...without.map((value) => JSON.parse(JSON.stringify(value)) as unknown),
      5,
    ];
  }
  const limit = Number(maxLength ?? 90);
  return [...strings, ...(options as string[]), 'a'.repeat(limit), 'a'.repeat(limit + 1), true, []];
}

/** A value that the schema accepts. */
function example(schema: JsonSchema): unknown {
  const { type, minItems = 0, items, properties, required } = schema;
  if (type === 'array') {
    return Array.from({ length: Number(minItems) }, (_, index) => {
      const item = example(items as JsonSchema);
      return typeof item === 'string' ? item + String(index) : item;
    });
  }
  if (type === 'object') {
    const inner = properties as Record<string, JsonSchema>;
    return Object.fromEntries(
      (required as string[]).map((name) => [name, example(inner[name] ?? {})]),
    );
  }
  return candidates(schema).find((value) => accepts(schema, value));
}
