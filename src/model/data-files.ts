import { collectionNames, collections, type CollectionName } from './collections/index.ts';
import type { Field, Fields } from './field.ts';

/** A file of the open data. */
export interface DataFile {
  /** Its name below `/data/`: `handelser.csv`. */
  readonly path: string;
  readonly kind: 'json' | 'csv' | 'schema';
  /** What it is about; absent for all of it. */
  readonly collection?: CollectionName;
  /** The list of each text that its rows are, where they are not the texts themselves. */
  readonly list?: string;
}

/** What a collection is called in the names of files. */
export function dataName(name: CollectionName): string {
  return collections[name].address || 'sidor';
}

/** The address of a file of the open data. */
export function dataAddress(path: string): string {
  return `/data/${path}`;
}

/** The lists of groups among some fields, each of which is a table of its own. */
export function listsIn(fields: Fields): (readonly [name: string, fields: Fields])[] {
  return Object.entries(fields).flatMap(([name, { json, fields: inner }]: [string, Field]) =>
    json.type === 'array' && inner ? [[name, inner] as const] : [],
  );
}

/** Every file of the open data: one for all, then those of each collection. */
export const dataFiles: readonly DataFile[] = [
  { path: 'alla.json', kind: 'json' },
  { path: 'alla.schema.json', kind: 'schema' },
  ...collectionNames.flatMap(filesOf),
];

function filesOf(collection: CollectionName): DataFile[] {
  const name = dataName(collection);
  return [
    { path: `${name}.json`, kind: 'json', collection },
    { path: `${name}.schema.json`, kind: 'schema', collection },
    { path: `${name}.csv`, kind: 'csv', collection },
    ...listsIn(collections[collection].fields).map(([list]) => ({
      path: `${name}.${list}.csv`,
      kind: 'csv' as const,
      collection,
      list,
    })),
  ];
}
