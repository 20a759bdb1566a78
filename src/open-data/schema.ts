import {
  collectionNames,
  collections,
  dataName,
  jsonObject,
  languages,
  type CollectionName,
  type JsonSchema,
} from '../model/index.ts';

const string = { type: 'string' } as const;
const draft = 'https://json-schema.org/draft/2020-12/schema';

/** What stands before the texts in every file. */
const head = {
  title: string,
  description: string,
  source: { ...string, description: 'Webbplatsens namn.' },
  version: { ...string, description: 'Innehållets version: en commit i Git.' },
  modified: { ...string, format: 'date', description: 'Dagen då innehållet senast ändrades.' },
  licence: object({ name: string, address: { ...string, format: 'uri' } }),
  schema: { ...string, description: 'Adressen till det här schemat.' },
} satisfies Record<string, JsonSchema>;

const required = ['title', 'source', 'schema'];

const translation = object({
  language: { enum: Object.keys(languages) },
  address: string,
  title: string,
  summary: string,
  text: string,
  stale: { type: 'boolean', description: 'Om originalet har ändrats sedan dess.' },
});

/** The JSON Schema (draft 2020-12) of a collection's file. */
export function schemaOf(name: CollectionName): JsonSchema {
  const items = { type: 'array', items: itemSchema(name) };
  return {
    $schema: draft,
    title: collections[name].label,
    ...object({ ...head, items }, [...required, 'items']),
  };
}

/** The JSON Schema of the file with all collections. */
export function schemaOfAll(): JsonSchema {
  const all = object(
    Object.fromEntries(
      collectionNames.map((name) => [dataName(name), { type: 'array', items: itemSchema(name) }]),
    ),
  );
  return { $schema: draft, ...object({ ...head, collections: all }, [...required, 'collections']) };
}

function itemSchema(name: CollectionName): JsonSchema {
  const { properties, required: demanded } = jsonObject(collections[name].fields);
  const frame = {
    id: { ...string, format: 'uri', description: 'Densamma för alltid.' },
    slug: { ...string, description: 'Det som andra texter hänvisar med.' },
    address: { ...string, description: 'Sidans adress.' },
    changed: { ...string, format: 'date', description: 'Dagen för den senaste ändringen.' },
    text: { ...string, description: 'Texten utan rubriker och länkar.' },
    translations: { type: 'array', items: translation },
  };
  return object({ ...frame, ...(properties as Record<string, JsonSchema>) }, [
    ...['id', 'slug', 'address', 'text', 'translations'],
    ...(demanded as string[]),
  ]);
}

function object(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema {
  return { type: 'object', additionalProperties: false, required, properties };
}
