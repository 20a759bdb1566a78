import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from './archive.ts';
import { heldAround, heldByFormat, heldInAll } from './promises.ts';

const event = (slug: string, format: string, when: string, more: object = {}) => ({
  slug,
  data: { format, when, state: 'held', ...more },
});

// The latest first, as the archive keeps them.
const archive = {
  formats: [{ slug: 'lunch' }, { slug: 'forum' }],
  events: [
    event('planned', 'lunch', '2025', { state: 'planned' }),
    event('cancelled', 'lunch', '2024', { state: 'cancelled' }),
    event('course', 'forum', '2023-10/2024-02', { participants: { count: 80, about: true } }),
    event('second', 'lunch', '2023-05'),
    event('first', 'lunch', '2023-01', { participants: { count: 50, about: false } }),
    event('old', 'lunch', '2021'),
  ],
} as unknown as Archive;

test('what is known as held is counted once, in the year it began', () => {
  const counted = heldByFormat(archive).map(({ format, years }) => [
    format.slug,
    years.map(({ year, events }) => [year, events.map(({ slug }) => slug)]),
  ]);
  assert.deepEqual(counted, [
    [
      'lunch',
      [
        [2023, ['first', 'second']],
        [2021, ['old']],
      ],
    ],
    [
      'forum',
      [
        [2023, ['course']],
        [2021, []],
      ],
    ],
  ]);
});

test('the years of all formats add up to every event, and sum what is known of participants', () => {
  const [latest, first] = heldInAll(heldByFormat(archive));
  assert.deepEqual(latest?.participants, { sum: 130, about: true, known: 2, of: 3 });
  assert.equal(latest.events.length, 3);
  assert.deepEqual([first?.events.length, first?.participants], [1, undefined]);
});

test('of a challenge, the years are those in which something around it was held', () => {
  const events = [
    event('planned', 'lunch', '2025', { state: 'planned', challenges: ['ny', 'gammal'] }),
    event('late', 'lunch', '2023-05', { challenges: ['ny', 'gammal'] }),
    event('early', 'lunch', '2021', {
      challenges: ['gammal'],
      participants: { count: 30, about: false },
    }),
  ];
  const years = heldAround({ events } as unknown as Archive, { slug: 'gammal' });
  assert.deepEqual(
    years.map(({ year, events: [first], participants }) => [year, first?.slug, participants?.sum]),
    [
      [2021, 'early', 30],
      [2023, 'late', undefined],
    ],
  );
});
