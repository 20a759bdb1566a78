import type { z } from 'astro/zod';
import type { Field, Fields, Place } from '../../model/index.ts';
import { finding, quote, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';

// More are not shown anyway, and each is looked up.
const mostKeys = 101;

type Path = readonly PropertyKey[];

/** Says a failed check of a value in the words of its field. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
  fields: Fields,
  placeOf: (path: Path) => Place,
): Finding[] {
  const inside = fieldsAt(fields, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, mostKeys).map((key) => {
      const near = nearest(key, Object.keys(inside));
      return finding('unknown-key', placeOf([...issue.path, key]), {
        found: quote(key),
        expected: `någon av: ${Object.keys(inside).join(', ')}`,
        fix: near ? `Menade du ${near}? Rätta eller ta bort raden.` : 'Ta bort raden.',
      });
    });
  }
  const field = fieldAt(fields, issue.path);
  const value = valueAt(data, issue.path);
  const name = issue.path.map(String).join('.');
  const isMissing = value === undefined || value === null || value === '';
  return [
    finding(isMissing ? 'missing-value' : 'value', placeOf(issue.path), {
      found: isMissing ? `inget värde för ${quote(name)}` : `${name}: ${quote(value)}`,
      expected: field?.expected ?? 'ett värde',
      fix: isMissing
        ? `Lägg till ${name} (${field?.label ?? name}). ${issue.message}`
        : issue.message,
    }),
  ];
}

function fieldAt(fields: Fields, path: Path): Field | undefined {
  let inside: Fields | undefined = fields;
  let field: Field | undefined;
  for (const key of path) {
    if (typeof key === 'number') field = field?.item ?? field;
    else {
      field = inside?.[String(key)];
      inside = field?.fields;
    }
  }
  return field;
}

function fieldsAt(fields: Fields, path: Path): Fields {
  return path.length === 0 ? fields : (fieldAt(fields, path)?.fields ?? {});
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}
