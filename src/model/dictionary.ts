import type { Fields } from './field.ts';

/** One row of the data dictionary. */
export interface Row {
  /** The field's path: `evaluation.score`, `organisations[].role`. */
  readonly name: string;
  readonly label: string;
  readonly expected: string;
  readonly required: boolean;
  readonly hint: string | undefined;
}

/** The dictionary of some fields, each followed by the fields inside it. */
export function dictionary(fields: Fields, prefix = ''): Row[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const name = prefix + key;
    const inside = field.json.type === 'array' ? `${name}[].` : `${name}.`;
    const { label, expected, required, hint } = field;
    return [
      { name, label, expected, required, hint },
      ...(field.fields ? dictionary(field.fields, inside) : []),
    ];
  });
}
