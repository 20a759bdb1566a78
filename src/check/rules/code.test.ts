import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults } from '../sample-content.ts';

test('expressions are refused', () => {
  assert.deepEqual(bodyFaults('{1 + 1}'), ['expression 1:1']);
  assert.deepEqual(bodyFaults('Text {a} och {\nb\n}.'), ['expression 1:6', 'expression 1:14']);
  assert.deepEqual(bodyFaults('{/* dold */}'), ['expression 1:1']);
  assert.deepEqual(bodyFaults('## A {#id}'), ['expression 1:6']);
  assert.deepEqual(bodyFaults('| a |\n|---|\n| {b} |'), ['expression 3:3']);
});

test('imports and exports are refused wherever MDX would run them', () => {
  for (const word of ['import', 'export']) {
    for (const rest of [' a from "b"', ' {a}', '{a}', '* from "b"', ' default 1', '\ta', '']) {
      assert.match(
        bodyFaults(`Text.\n\n${word}${rest}`).join(),
        new RegExp(`^${word} 3:1`, 'u'),
        rest,
      );
    }
    assert.deepEqual(bodyFaults(`## A\n${word} a from "b"`), [`${word} 2:1`]);
    assert.deepEqual(bodyFaults(`<FactBox title="a">\n\n${word} a from "b"\n\n</FactBox>`), [
      `${word} 3:1`,
    ]);
  }
});

test('the words are free within a text', () => {
  for (const body of [
    'Det är export.',
    'Importera eller exportera',
    'Vi talade om\nimport av varor',
    '- import av varor',
    '> export av varor',
    'importen växer',
    'import-avtalet',
    '`import a`',
  ]) {
    assert.deepEqual(bodyFaults(body), [], body);
  }
});

test('braces may be written with a backslash, or in code', () => {
  assert.deepEqual(bodyFaults('\\{namn\\} och `{kod}`\n\n```\n{a}\n```'), []);
});
