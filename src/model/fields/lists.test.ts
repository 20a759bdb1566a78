import assert from 'node:assert/strict';
import { test } from 'node:test';
import { group, list, listOf, references, text } from './index.ts';
import { accepts, nothing, read, refuses } from './judging.ts';

const label = 'Fält';

test('references are slugs, each at most once', () => {
  const field = references('events', { label, min: 1 });
  accepts(field, [['a'], ['a-1', 'b']]);
  refuses(field, [...nothing, [], ['a', 'a'], ['Å'], ['../a'], ['a/b'], 'a', [['a']]]);
  assert.deepEqual(
    nothing.map((value) => read(references('events', { label }), value)),
    [[], [], []],
  );
});

test('a group has its own keys and no others', () => {
  const field = group({ name: text({ label, max: 9 }) }, { label });
  accepts(field, [{ name: 'A' }]);
  refuses(field, [
    {},
    { name: 'A', role: 'b' },
    { name: 'A', constructor: 'b' },
    JSON.parse('{"name":"A","__proto__":{}}'),
    [],
    'A',
  ]);
});

test('a list keeps each item to the rules', () => {
  const field = list({ name: text({ label, max: 9 }) }, { label, min: 1 });
  accepts(field, [[{ name: 'A' }, { name: 'B' }]]);
  refuses(field, [...nothing, [], [{}], [{ name: 'A' }, {}], { name: 'A' }]);
  accepts(listOf(text({ label, max: 3 }), { label }), [['a'], [], ...nothing]);
  refuses(listOf(text({ label, max: 3 }), { label }), [['abcd'], [''], 'a']);
});
