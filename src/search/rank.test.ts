import assert from 'node:assert/strict';
import { it } from 'node:test';
import { titlesFirst } from './rank.ts';

const order = (asked: string | undefined, ...titles: readonly string[]) =>
  titlesFirst(
    titles.map((title) => ({ meta: { title } })),
    asked,
  ).map(({ meta }) => meta.title);

it('puts the title that is what was asked for first, then those that have all of it', () => {
  const titles = ['Rapport', 'Besök i Lund', 'Studiebesök'] as const;
  assert.deepEqual(order('besök', ...titles), ['Studiebesök', 'Besök i Lund', 'Rapport']);
  assert.deepEqual(order('besok lund', ...titles), ['Besök i Lund', 'Rapport', 'Studiebesök']);
  assert.deepEqual(order('"ett år"', 'Om våren', 'Ett år'), ['Ett år', 'Om våren']);
});

it('leaves the order where titles say nothing, or where it is that of dates', () => {
  assert.deepEqual(order('samverkan', 'B', 'A'), ['B', 'A']);
  assert.deepEqual(order(undefined, 'B', 'A'), ['B', 'A']);
});
