import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionNames, collections, dictionary, listsIn } from '../model/index.ts';
import { columnsOf } from './columns.ts';

test('every field of every collection has a column in some table', () => {
  for (const name of collectionNames) {
    const { fields } = collections[name];
    const own = columnsOf(fields).map((column) => column.name);
    const listed = listsIn(fields).flatMap(([list, inner]) => [
      list,
      ...columnsOf(inner).map((column) => `${list}[].${column.name}`),
    ]);
    const columns = [...own, ...listed];
    assert.equal(new Set(columns).size, columns.length, name);
    for (const row of dictionary(fields)) {
      const isCovered = columns.some((column) => `${column}.`.startsWith(`${row.name}.`));
      assert.ok(isCovered, `${name}: ${row.name}`);
    }
    for (const taken of ['id', 'slug', 'address', 'changed', 'text', 'translations', 'row']) {
      assert.ok(!Object.hasOwn(fields, taken), `${name}.${taken} is a column of every table`);
    }
  }
});

const columns = columnsOf(collections.events.fields);

/** An event as a row of the table, by column. */
const row = (values: Record<string, unknown>) => {
  const event = collections.events.zod.parse({
    title: 'Ett möte',
    summary: 'Vad det var.',
    format: 'mote',
    state: 'held',
    when: '2023',
    sources: ['report'],
    ...values,
  });
  return Object.fromEntries(columns.map(({ name, read }) => [name, read(event)]));
};

test('a date keeps what is known, and can be reckoned with', () => {
  const cells = row({ when: '2023-10/2024-02' });
  assert.deepEqual(
    ['when', 'when.first', 'when.last', 'when.precision'].map((name) => cells[name]),
    ['2023-10/2024-02', '2023-10-01', '2024-02-29', 'month'],
  );
});

test('what is not known is empty, also within a group that is not there', () => {
  const cells = row({ challenges: ['a', 'b'] });
  assert.ok(Object.hasOwn(cells, 'evaluation.score'));
  for (const name of ['evaluation.score', 'place', 'signUp.closes.first', 'aliases']) {
    assert.equal(cells[name], undefined);
  }
  assert.equal(cells.challenges, 'a | b');
});
