import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from './archive.ts';
import { byFacet, byYear } from './lists.ts';
import { byPair, pairsOf } from './pairs.ts';

const event = (slug: string, when: string, format: string, challenges: readonly string[]) => ({
  slug,
  data: { when, state: 'held', format, challenges, organisations: [] },
});
const named = (slug: string, title: string) => ({ slug, data: { title } });
const archive = {
  today: '2026-01-01',
  events: [
    event('c', '2024-02', 'forum', []),
    event('b', '2023-10', 'lunch', ['halsa']),
    event('a', '2023', 'lunch', ['halsa', 'fritid']),
  ],
  formats: [named('lunch', 'Lunch'), named('forum', 'Forum')],
  challenges: [named('halsa', 'Hälsa'), named('fritid', 'Fritid')],
  organisations: [],
} as unknown as Archive;

test('every pair that has events has one list, and no other pair has any', () => {
  assert.deepEqual(
    byPair(archive).map(({ title, address, events }) => [
      title,
      address,
      events.map(({ slug }) => slug).join(),
    ]),
    [
      ['Forum 2024', '/arkiv/2024/format/forum/', 'c'],
      ['Lunch 2023', '/arkiv/2023/format/lunch/', 'b,a'],
      ['Hälsa 2023', '/arkiv/2023/utmaning/halsa/', 'b,a'],
      ['Fritid 2023', '/arkiv/2023/utmaning/fritid/', 'a'],
      ['Lunch: Hälsa', '/arkiv/format/lunch/utmaning/halsa/', 'b,a'],
      ['Lunch: Fritid', '/arkiv/format/lunch/utmaning/fritid/', 'a'],
    ],
  );
});

test('a list knows the lists of it and something else, whichever comes first', () => {
  const titles = (list: Parameters<typeof pairsOf>[1] | undefined) =>
    list && pairsOf(archive, list).map(({ title }) => title);
  assert.deepEqual(titles(byYear(archive)[0]), ['Forum 2024']);
  assert.deepEqual(titles(byFacet(archive, 'challenge')[0]), ['Hälsa 2023', 'Lunch: Hälsa']);
  assert.deepEqual(titles(byPair(archive)[0]), []);
});
