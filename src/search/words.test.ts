import assert from 'node:assert/strict';
import { it } from 'node:test';
import { byFrequency } from './words.ts';

it('lists words by how many pages have them, without what is never corrected', () => {
  const pages = [
    ['zebra', 'anka', 'att', 'sedan', '2023', 'اتفاقية'],
    ['zebra', 'bävern', 'sedan'],
  ];
  assert.deepEqual(byFrequency(pages.map((words) => new Set(words))), ['zebra', 'anka', 'bävern']);
});
