import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticks } from './scale.ts';
import { wrap } from './wrap.ts';

test('ticks are round, begin at 0 and cover the values', () => {
  assert.deepEqual(ticks([3, 81]), [0, 25, 50, 75, 100]);
  assert.deepEqual(ticks([1, 9]), [0, 5, 10]);
  assert.deepEqual(ticks([0, 0]), [0, 1]);
  assert.deepEqual(ticks([50, 50]), [0, 20, 40, 60]);
});

test('values close to each other are drawn from near them', () => {
  assert.deepEqual(ticks([4.1, 4.6]), [4, 4.2, 4.4, 4.6]);
});

test('a long label is cut between words, a long word with a hyphen', () => {
  assert.deepEqual(wrap('Barns och ungas fritid', 12), ['Barns och', 'ungas fritid']);
  assert.deepEqual(wrap('Samverkan', 6), ['Samve-', 'rkan']);
});
