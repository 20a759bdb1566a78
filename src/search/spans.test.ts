import assert from 'node:assert/strict';
import { it } from 'node:test';
import { wordsToPreload } from './spans.ts';

const spans = [
  ['0', 'ar'],
  ['ara', 'delt'],
  ['demokrati', 'fora'],
  ['forum', 'hog'],
] as const;

it('fetches every part of the index that may have words that begin so', () => {
  assert.deepEqual(wordsToPreload('stad fo', spans), ['demokrati', 'fora', 'forum', 'hog']);
  assert.deepEqual(wordsToPreload('d', spans), ['ara', 'delt', 'demokrati', 'fora']);
  assert.deepEqual(wordsToPreload('å', spans), ['0', 'ar', 'ara', 'delt']);
});

it('fetches none for nothing, nor where too many would have to be', () => {
  assert.deepEqual(wordsToPreload('', spans), []);
  assert.deepEqual(wordsToPreload('"', spans), []);
  const many = Array.from({ length: 40 }, (_, at) => [`s${at}`, `s${at}z`] as const);
  assert.deepEqual(wordsToPreload('s', many), []);
});
