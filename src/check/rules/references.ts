import { collections, type Field, type Fields, type Problem } from '../../model/index.ts';
import { finding, quote } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Relations } from '../relations.ts';
import { readName } from './files.ts';

/** A value that points at another text, with the way to it in the front matter. */
interface Pointer {
  readonly path: readonly PropertyKey[];
  readonly collection: string;
  readonly slug: string;
}

/** Every reference leads to a text, or a source in site.yaml, that exists. */
export function checkReferences({ texts, files, site }: Relations): Problem[] {
  const known = new Map<string, string[]>([['sources', site?.sources.map(({ key }) => key) ?? []]]);
  for (const file of files) {
    const name = file.kind === 'text' ? readName(file) : undefined;
    if (!name || !('slug' in name) || name.language !== 'sv') continue;
    known.set(name.collection, [...(known.get(name.collection) ?? []), name.slug]);
  }
  return texts.flatMap((text) => {
    if (text.language !== 'sv') return [];
    return [...pointers(collections[text.collection].fields, text.data)]
      .filter(({ collection, slug }) => !(known.get(collection) ?? []).includes(slug))
      .map(({ collection, slug, path }) => {
        const candidates = known.get(collection) ?? [];
        const near = nearest(slug, candidates);
        const where = collection === 'sources' ? 'sources i site.yaml' : `${collection}/`;
        return {
          file: text.file,
          ...finding('reference', text.placeOf(path), {
            found: quote(slug),
            expected: `ett namn som finns i ${where}`,
            fix: near ? `Menade du ${near}?` : `Rätta namnet, eller skapa det i ${where} först.`,
          }),
        };
      });
  });
}

function* pointers(
  fields: Fields,
  data: object,
  path: readonly PropertyKey[] = [],
): Generator<Pointer> {
  for (const [name, field] of Object.entries(fields)) {
    const value = (data as Record<string, unknown>)[name];
    yield* pointersIn(field, value, [...path, name]);
  }
}

function* pointersIn(
  field: Field,
  value: unknown,
  path: readonly PropertyKey[],
): Generator<Pointer> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* pointersIn(field, item, [...path, index]);
  } else if (typeof value === 'string' && field.target?.to === 'entry') {
    yield { path, collection: field.target.collection, slug: value };
  } else if (typeof value === 'object' && value !== null && field.fields) {
    yield* pointers(field.fields, value, path);
  }
}
