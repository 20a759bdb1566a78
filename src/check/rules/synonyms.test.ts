import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, siteYaml, sound } from '../sample-content.ts';

const first = siteYaml.split('\n').length;

const faults = async (...lines: readonly string[]) =>
  (await faultsOf(sound({ 'site.yaml': `${siteYaml}synonyms:\n${lines.join('\n')}\n` }))).map(
    (fault) => {
      const [, line, , rule] = /:(\d+):(\d+) (.*)$/u.exec(fault) ?? [];
      return `${Number(line) - first} ${rule ?? ''}`;
    },
  );

test('a list of words that mean the same is sound', async () => {
  assert.deepEqual(
    await faults(
      '  - word: ungdom',
      '    finds: [unga, tonåring]',
      '    bothWays: true',
      '  - word: skola',
      '    finds: [unga]',
    ),
    [],
  );
});

test('a word stands once, and finds each other word once', async () => {
  const rows = ['  - word: a', '    finds: [b, c]', '  - word: A', '    finds: [d]'];
  assert.deepEqual(await faults(...rows), ['3 synonym-twice']);
  assert.deepEqual(await faults('  - word: a', '    finds:', '      - b', '      - B'), [
    '4 synonym-twice',
  ]);
});

test('a word leads to others, never round to itself', async () => {
  assert.deepEqual(await faults('  - word: a', '    finds: [a]'), ['2 synonym-itself']);
  const rows = ['a', 'b', 'c'].flatMap((word, at) => [
    `  - word: ${word}`,
    `    finds: [${['b', 'c', 'a'][at] ?? ''}]`,
  ]);
  assert.deepEqual(await faults(...rows), ['6 synonym-circle']);
});

test('a row has a word, what it finds, and nothing else', async () => {
  assert.deepEqual(await faults('  - word: a', '    finds: []'), ['2 value']);
  assert.deepEqual(await faults('  - word: ""', '    finds: [b]'), ['1 missing-value']);
  assert.deepEqual(await faults('  - word: "…"', '    finds: [b]'), ['1 synonym-word']);
  assert.deepEqual(await faults('  - word: a', '    finds: [b]', '    find: [c]'), [
    '3 unknown-key',
  ]);
});
