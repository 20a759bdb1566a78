import { findBlock, readAttributes } from '../../blocks/index.ts';
import {
  collections,
  type Field,
  type Fields,
  type Place,
  type Problem,
} from '../../model/index.ts';
import { walk } from '../../text/index.ts';
import { finding, placeOf, quote } from '../finding.ts';
import type { CheckedText } from '../checked.ts';
import type { Relations } from '../relations.ts';

interface Use {
  readonly path: string;
  readonly place: Place;
}

/** Every picture and document that a text shows lies in `media/`. */
export function checkMediaUse({ texts, files }: Relations): Problem[] {
  const present = new Set(
    files.filter(({ kind }) => kind === 'media').map(({ path }) => `/${path}`),
  );
  return texts.flatMap((text) =>
    [...inText(text), ...inFields(text)]
      .filter(({ path }) => !present.has(path))
      .map(({ path, place }) => ({
        file: text.file,
        ...finding('media-missing', place, {
          found: quote(path),
          expected: 'en fil som finns i media/',
          fix: 'Lägg filen i media/ eller rätta namnet.',
        }),
      })),
  );
}

function* inText({ tree }: CheckedText): Generator<Use> {
  for (const { node } of walk(tree)) {
    if (node.type === 'image') yield { path: node.url, place: placeOf(node) };
    if (node.type !== 'mdxJsxFlowElement') continue;
    const fields = findBlock(node.name ?? '')?.fields ?? {};
    for (const path of mediaIn(fields, readAttributes(node))) yield { path, place: placeOf(node) };
  }
}

function* inFields({ collection, language, data, placeOf: place }: CheckedText): Generator<Use> {
  if (language !== 'sv') return;
  for (const path of mediaIn(collections[collection].fields, data))
    yield { path, place: place([]) };
}

function* mediaIn(fields: Fields, data: object): Generator<string> {
  for (const [name, field] of Object.entries(fields)) {
    yield* mediaOf(field, (data as Record<string, unknown>)[name]);
  }
}

function* mediaOf(field: Field, value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* mediaOf(field, item);
  else if (typeof value === 'string' && field.target?.to === 'media') yield value;
  else if (typeof value === 'object' && value !== null && field.fields)
    yield* mediaIn(field.fields, value);
}
