import { firstDayOf, lastDayOf, precisionOf, type Field, type Fields } from '../model/index.ts';
import type { Cell } from './cell.ts';

/** Between the values of a list that stands in one cell. */
const between = ' | ';

/** A column of a table: its name and what it takes from the values of a row. */
export interface Column {
  readonly name: string;
  readonly read: (values: unknown) => Cell;
}

/**
 * The columns that some fields make: one for each, those of a group by `group.field`. A date has
 * three more, so that one can sort and reckon with it whatever it is known to.
 */
export function columnsOf(fields: Fields): Column[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    columnsFor(name, field).map(({ name: own, read }) => ({
      name: own,
      read: (values: unknown) => read(at(values, name)),
    })),
  );
}

function columnsFor(name: string, { json, widget, fields }: Field): Column[] {
  if (json.type === 'array') {
    return fields ? [] : [{ name, read: (list) => joined(list as readonly unknown[]) }];
  }
  if (fields) {
    return columnsOf(fields).map((column) => ({ ...column, name: `${name}.${column.name}` }));
  }
  const own = { name, read: (value: unknown) => value as Cell };
  return widget.widget === 'when' ? [own, ...dateColumns(name)] : [own];
}

function dateColumns(name: string): Column[] {
  const parts = { first: firstDayOf, last: lastDayOf, precision: precisionOf };
  return Object.entries(parts).map(([part, read]) => ({
    name: `${name}.${part}`,
    read: (when) => (when === undefined ? undefined : read(when as string)),
  }));
}

function joined(list: readonly unknown[]): Cell {
  return list.length === 0 ? undefined : list.join(between);
}

function at(values: unknown, name: string): unknown {
  return (values as Readonly<Record<string, unknown>> | undefined)?.[name];
}
