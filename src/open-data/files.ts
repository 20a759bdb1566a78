import type { Archive } from '../archive/index.ts';
import {
  collectionNames,
  collections,
  dataAddress,
  dataFiles,
  dataName,
  type CollectionName,
  type DataFile,
} from '../model/index.ts';
import { writeCsv } from './csv.ts';
import { itemsOf, type Item, type Whole } from './item.ts';
import { schemaOf, schemaOfAll } from './schema.ts';
import { listTable, textTable } from './tables.ts';

/** A file of the open data as it is published. */
export interface WrittenFile extends DataFile {
  /** How many texts or rows it has. */
  readonly rows: number;
  readonly content: string;
}

type Items = ReadonlyMap<CollectionName, readonly Item[]>;

const written = new WeakMap<Archive, Promise<readonly WrittenFile[]>>();

/** Every file of the open data, made once for each archive. */
export function writeFiles(archive: Archive, whole: Whole): Promise<readonly WrittenFile[]> {
  const made = written.get(archive) ?? makeFiles(archive, whole);
  written.set(archive, made);
  return made;
}

async function makeFiles(archive: Archive, whole: Whole): Promise<WrittenFile[]> {
  const items: Items = new Map(
    await Promise.all(
      collectionNames.map(async (name) => [name, await itemsOf(archive, name, whole)] as const),
    ),
  );
  return dataFiles.map((file) => ({ ...file, ...fill(file, archive, items, whole) }));
}

function fill(file: DataFile, archive: Archive, items: Items, whole: Whole) {
  const { kind, collection, list } = file;
  const rows = [...items]
    .filter(([name]) => (collection ?? name) === name)
    .flatMap(([, own]) => own);
  if (kind === 'csv' && collection) {
    const table =
      list === undefined
        ? textTable(archive, collection, whole)
        : listTable(archive, collection, list);
    return { rows: table.rows.length, content: writeCsv(table) };
  }
  const content =
    kind === 'schema'
      ? collection
        ? schemaOf(collection)
        : schemaOfAll()
      : { ...headOf(file, archive, whole), ...bodyOf(collection, rows, items) };
  return { rows: rows.length, content: `${JSON.stringify(content, null, 1)}\n` };
}

function bodyOf(collection: CollectionName | undefined, rows: readonly Item[], items: Items) {
  return collection
    ? { items: rows }
    : { collections: Object.fromEntries([...items].map(([name, own]) => [dataName(name), own])) };
}

function headOf({ path, collection }: DataFile, { site, version }: Archive, whole: Whole) {
  const about = collection && collections[collection];
  return {
    title: about?.label ?? site.name,
    description: about?.description ?? site.description,
    source: site.name,
    ...(version ? { version: version.commit, modified: version.day } : {}),
    ...(site.licence ? { licence: site.licence } : {}),
    schema: whole(dataAddress(path.replace(/json$/u, 'schema.json'))),
  };
}
