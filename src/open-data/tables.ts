import type { Archive } from '../archive/index.ts';
import { collections, type CollectionName } from '../model/index.ts';
import { columnsOf } from './columns.ts';
import type { Table } from './csv.ts';
import { frameOf, type Whole } from './item.ts';

const frame = ['id', 'slug', 'address', 'changed'] as const;

/** A collection as a table: a row for each text. */
export function textTable(archive: Archive, name: CollectionName, whole: Whole): Table {
  const columns = columnsOf(collections[name].fields);
  return {
    columns: [...frame, ...columns.map((column) => column.name)],
    rows: archive[name].map((entry) => {
      const known = frameOf(archive, entry, whole);
      return [...frame.map((key) => known[key]), ...columns.map(({ read }) => read(entry.data))];
    }),
  };
}

/** The lists that a collection's texts have in one of their fields as a table: a row for each item. */
export function listTable(archive: Archive, name: CollectionName, list: string): Table {
  const columns = columnsOf(collections[name].fields[list]?.fields ?? {});
  return {
    columns: ['slug', 'row', ...columns.map((column) => column.name)],
    rows: archive[name].flatMap(({ slug, data }) => {
      const items = (data as unknown as Readonly<Record<string, readonly unknown[]>>)[list] ?? [];
      return items.map((item, index) => [
        slug,
        index + 1,
        ...columns.map(({ read }) => read(item)),
      ]);
    }),
  };
}
