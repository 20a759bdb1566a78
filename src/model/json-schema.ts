import type { Fields, JsonSchema } from './field.ts';

/** The JSON Schema of an object with these fields and no others. */
export function jsonObject(fields: Fields): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, field]) => field.required).map(([name]) => name),
    properties: Object.fromEntries(
      entries.map(([name, field]) => [
        name,
        { title: field.label, ...(field.hint ? { description: field.hint } : {}), ...field.json },
      ]),
    ),
  };
}
