import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetings, meetingsWith } from './alliances.ts';
import type { Archive } from './archive.ts';
import { find } from './relations.ts';

const event = (slug: string, challenges: readonly string[], organisations: readonly string[]) => ({
  slug,
  data: {
    when: '2023',
    state: 'held',
    challenges,
    organisations: organisations.map((organisation) => ({ organisation, role: 'partner' })),
  },
});
const named = (slug: string) => ({ slug, data: { title: slug.toUpperCase() } });
const archive = {
  today: '2026-01-01',
  events: [
    event('ny', ['fritid'], ['a', 'b', 'a']),
    event('gammal', ['halsa'], ['a', 'c', 'b']),
    {
      ...event('kommer', [], ['d', 'a']),
      data: { ...event('', [], ['d', 'a']).data, when: '2027', state: 'planned' },
    },
  ],
  challenges: [named('halsa'), named('fritid')],
  organisations: ['c', 'd', 'a', 'b', 'e'].map(named),
} as unknown as Archive;
const told = (slug: string) => find(archive.organisations, slug);

test('those at most events come first, and only what has been is counted', () => {
  assert.deepEqual(
    meetings(archive).map(({ organisation, events }) => `${organisation.slug}:${events.length}`),
    ['a:2', 'b:2', 'c:1'],
  );
});

test('an organisation has met those that were at the same events, around their challenges', () => {
  const a = meetingsWith(archive, told('a'));
  assert.ok(a);
  assert.deepEqual(
    a.allies.map(({ organisation, events }) => [
      organisation.slug,
      events.map(({ slug }) => slug).join(),
    ]),
    [
      ['b', 'ny,gammal'],
      ['c', 'gammal'],
    ],
  );
  assert.deepEqual(
    a.challenges.map(({ slug }) => slug),
    ['halsa', 'fritid'],
  );
  assert.equal(meetingsWith(archive, told('d')), undefined);
});
