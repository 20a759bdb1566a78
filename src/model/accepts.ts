import type { JsonSchema } from './field.ts';

/**
 * Whether a JSON Schema accepts a value: the parts of the language that the model writes. For this
 * room's tests, which hold it against the check.
 */
export function accepts(schema: JsonSchema, value: unknown): boolean {
  const { enum: options } = schema;
  if (Array.isArray(options) && !options.includes(value)) return false;
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && acceptsText(schema, value);
    case 'integer':
      return Number.isInteger(value) && acceptsNumber(schema, Number(value));
    case 'number':
      return typeof value === 'number' && acceptsNumber(schema, value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value) && acceptsList(schema, value);
    case 'object':
      return typeof value === 'object' && value !== null && acceptsObject(schema, value);
    default:
      throw new Error(`unknown type ${String(schema.type)}`);
  }
}

function acceptsText({ maxLength = Infinity, pattern = '' }: JsonSchema, value: string): boolean {
  // As JSON Schema says, an emoji is one character.
  const { length } = Array.from(value);
  return length <= Number(maxLength) && new RegExp(String(pattern), 'u').test(value);
}

function acceptsNumber({ minimum, maximum }: JsonSchema, value: number): boolean {
  return value >= Number(minimum) && value <= Number(maximum);
}

function acceptsList(schema: JsonSchema, value: readonly unknown[]): boolean {
  const { items, minItems = 0, uniqueItems = false } = schema;
  const isUnique = new Set(value).size === value.length;
  return (
    value.length >= Number(minItems) &&
    (uniqueItems === false || isUnique) &&
    value.every((item) => accepts(items as JsonSchema, item))
  );
}

function acceptsObject({ properties, required }: JsonSchema, value: object): boolean {
  const known = properties as Record<string, JsonSchema>;
  return (
    (required as string[]).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(
      ([name, inner]) => Object.hasOwn(known, name) && accepts(known[name] ?? {}, inner),
    )
  );
}
