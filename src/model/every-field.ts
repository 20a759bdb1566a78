import { collections } from './collections/index.ts';
import type { Field, Fields } from './field.ts';
import { sisterFields } from './sister.ts';
import { siteFields } from './site.ts';

/** The fields of all collections, of sisters and of `site.yaml`; for this room's tests. */
export const shapes: Readonly<Record<string, Fields>> = {
  ...Object.fromEntries(Object.values(collections).map(({ name, fields }) => [name, fields])),
  sister: sisterFields,
  site: siteFields,
};

/** Some fields, and those within them, each with the way to it. */
export function* withInner(fields: Fields, prefix: string): Generator<[string, Field]> {
  for (const [name, field] of Object.entries(fields)) {
    const path = `${prefix}.${name}`;
    yield [path, field];
    if (field.item) yield [`${path}[]`, field.item];
    if (field.fields) yield* withInner(field.fields, path);
  }
}

/** Every field of the model with the way to it. */
export const everyField: readonly [path: string, field: Field][] = Object.entries(shapes).flatMap(
  ([name, fields]) => [...withInner(fields, name)],
);
