import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from './archive.ts';
import { addressOfPage, pagesOf } from './list-pages.ts';
import { byFacet, byYear, past, upcoming } from './lists.ts';

interface Held {
  readonly when: string;
  readonly state?: string;
  readonly challenges?: readonly string[];
}

const archiveOf = (today: string, held: Readonly<Record<string, Held>>): Archive => {
  const events = Object.entries(held).map(([slug, { when, state = 'held', challenges = [] }]) => ({
    slug,
    data: { when, state, challenges, format: 'lunch', organisations: [{ organisation: 'a' }] },
  }));
  const named = (slug: string) => ({ slug, data: { title: slug.toUpperCase() } });
  return {
    today,
    events,
    formats: [named('lunch'), named('forum')],
    challenges: [named('halsa'), named('fritid')],
    organisations: [named('a')],
  } as unknown as Archive;
};

const slugs = (events: readonly { readonly slug: string }[]) => events.map(({ slug }) => slug);

test('an event is to come until its last day has passed, however exact that day is', () => {
  const held = {
    month: { when: '2026-11', state: 'planned' },
    today: { when: '2026-11-23T18:00', state: 'cancelled' },
    span: { when: '2026-10/2026-12', state: 'planned' },
    yesterday: { when: '2026-11-22', state: 'planned' },
    done: { when: '2026', state: 'held' },
  };
  const archive = archiveOf('2026-11-23', held);
  assert.deepEqual(slugs(upcoming(archive)), ['span', 'today', 'month']);
  assert.deepEqual(slugs(past(archive)), ['yesterday', 'done']);
});

test('an event over New Year is in both years, and the latest year comes first', () => {
  const archive = archiveOf('2026-11-23', {
    course: { when: '2023-10/2024-02' },
    lunch: { when: '2023' },
  });
  assert.deepEqual(
    byYear(archive).map(({ title, events }) => [title, slugs(events)]),
    [
      ['2024', ['course']],
      ['2023', ['course', 'lunch']],
    ],
  );
});

test('only challenges, formats and organisations with events have a list, once each event', () => {
  const archive = archiveOf('2026-11-23', { lunch: { when: '2023', challenges: ['fritid'] } });
  const [list, ...others] = byFacet(archive, 'challenge');
  assert.deepEqual([list?.title, list?.address, others], ['FRITID', '/arkiv/utmaning/fritid/', []]);
  assert.deepEqual(slugs(byFacet(archive, 'format')[0]?.events ?? []), ['lunch']);
});

test('a long list is cut into pages of 50, the first at the list’s own address', () => {
  const held = Object.fromEntries(
    Array.from({ length: 101 }, (_, index) => [`event-${index}`, { when: '2023' }]),
  );
  const [list] = byYear(archiveOf('2026-11-23', held));
  assert.ok(list);
  assert.deepEqual(
    pagesOf(list).map(({ address, events }) => [address, events.length]),
    [
      ['/arkiv/2023/', 50],
      ['/arkiv/2023/sida-2/', 50],
      ['/arkiv/2023/sida-3/', 1],
    ],
  );
  assert.equal(addressOfPage(list, 1), '/arkiv/2023/');
});
