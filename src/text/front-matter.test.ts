import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from './front-matter.ts';

const faultsOf = (yaml: string) =>
  readFrontMatter(yaml).faults.map(({ kind, line, column }) => `${kind} ${line}:${column}`);

test('values stay as they were written', () => {
  const yaml =
    'year: 2023\nanswer: no\nversion: 1.10\nday: 2026-01-05\nhex: 0x1f\nbits: 0b11\nquoted: "a: b"\nlist:\n  - true\n  - null\nempty:\ntilde: ~\n';
  assert.deepEqual(readFrontMatter(yaml).data, {
    year: '2023',
    answer: 'no',
    version: '1.10',
    day: '2026-01-05',
    hex: '0x1f',
    bits: '0b11',
    quoted: 'a: b',
    list: ['true', null],
    empty: null,
    tilde: null,
  });
});

test('what YAML has beyond data is refused where it stands', () => {
  assert.deepEqual(faultsOf('a: &name b\n'), ['anchor 1:4']);
  assert.deepEqual(faultsOf('a: b\nc: *a\n'), ['alias 2:4']);
  assert.deepEqual(faultsOf('a: b\n<<: {c: d}\n'), ['merge 2:1']);
  assert.deepEqual(faultsOf('a: b\na: c\n'), ['duplicate 2:1']);
  assert.deepEqual(faultsOf('list:\n  - a: b\n    "a": c\n'), ['duplicate 3:5']);
  assert.deepEqual(faultsOf('a: b\n---\nc: d\n'), ['documents 2:1']);
  assert.deepEqual(faultsOf('%YAML 1.2\na: b\n'), ['documents 1:1']);
  assert.deepEqual(faultsOf('a: b\n...\n'), ['documents 2:1']);
});

test('tags are refused, harmless ones too', () => {
  for (const tag of [
    '!!str',
    '!',
    '!own',
    '!!int',
    '!!js/function',
    '!!binary',
    '!<tag:yaml.org,2002:str>',
  ]) {
    assert.deepEqual(faultsOf(`a: ${tag} b\n`), ['tag 1:4'], tag);
  }
  assert.deepEqual(faultsOf('!!map\na: b\n'), ['tag 1:1']);
  assert.deepEqual(faultsOf('!!str a: b\n'), ['tag 1:1']);
});

test('signs within a value are only text', () => {
  const yaml = 'a: "!!str &b *c"\nd: |\n  !e\n  &f\n  --- g\ng: h & i * j!\nk: ---\n';
  assert.deepEqual(readFrontMatter(yaml).data, {
    a: '!!str &b *c',
    d: '!e\n&f\n--- g\n',
    g: 'h & i * j!',
    k: '---',
  });
});

test('a bomb of aliases never unfolds', () => {
  const lines = Array.from(
    { length: 30 },
    (_, index) => `l${index}: &l${index} [*l${index - 1}, *l${index - 1}]`,
  );
  const { data, faults } = readFrontMatter(`l: &l-1 [a]\n${lines.join('\n')}\n`);
  assert.deepEqual(data, {});
  assert.ok(faults.length > 30);
});

test('only a map of named values is front matter', () => {
  assert.deepEqual(faultsOf('\n- a\n- b\n'), ['shape 2:1']);
  assert.deepEqual(faultsOf('\nbara text\n'), ['shape 2:1']);
  assert.deepEqual(faultsOf('\n? [a]\n: b\n'), ['shape 2:3']);
  assert.deepEqual(readFrontMatter('\n').data, {});
});

test('keys of objects are keys like any other', () => {
  const { data } = readFrontMatter('__proto__: {polluted: a}\nconstructor: b\n');
  assert.deepEqual(Object.keys(data), ['__proto__', 'constructor']);
  assert.equal(Object.getPrototypeOf(data), Object.prototype);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test('what cannot be read is found where the writer went wrong', () => {
  assert.deepEqual(faultsOf('title: Möte: start\n'), ['colon 1:8']);
  assert.deepEqual(faultsOf('title: "Möte\nsummary: B\n'), ['quote 1:8']);
  assert.deepEqual(faultsOf('a: b\n\tc: d\n'), ['tab 2:1']);
  assert.deepEqual(faultsOf('a: b\ntitle Möte\n'), ['key 2:1']);
  assert.deepEqual(faultsOf('a: [b, c\nd: e\n'), ['indent 2:1']);
  assert.deepEqual(faultsOf('a: @b\n'), ['syntax 1:4']);
  assert.deepEqual(faultsOf("a: 'it's'\nb: @c\n"), ['syntax 1:8', 'syntax 2:4']);
});

test('the place of a value is that of its key, its item, or the nearest around it', () => {
  const { placeOf } = readFrontMatter('\ntitle: A\nlist:\n  - name: B\n  - name: C\n    role: D\n');
  assert.deepEqual(placeOf(['title']), { line: 2, column: 1 });
  assert.deepEqual(placeOf(['list', 1, 'role']), { line: 6, column: 5 });
  assert.deepEqual(placeOf(['list', 1, 'missing']), { line: 5, column: 5 });
  assert.deepEqual(placeOf(['missing']), { line: 1, column: 1 });
  assert.deepEqual(placeOf(['title', 'deeper', 0]), { line: 2, column: 1 });
});

test('thousands of keys, items and levels take no time', { timeout: 60_000 }, () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}: v`).join('\n');
  assert.equal(Object.keys(readFrontMatter(keys).data).length, 10_000);
  assert.equal(readFrontMatter(`a: "${'b'.repeat(190_000)}"`).faults.length, 0);
  readFrontMatter(`a: ${'['.repeat(5000)}${']'.repeat(5000)}`);
  readFrontMatter(`a:\n  ${'- '.repeat(50_000)}b`);
});
