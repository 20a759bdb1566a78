import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { storyOf } from './story.ts';

const challenge = { slug: 'halsa', data: { title: 'Hälsa', relatesTo: [] } };
const theme = { slug: 'kost', data: { title: 'Kost', relatesTo: ['halsa'], year: '2023' } };

const event = (slug: string, when: string, challenges = ['halsa']) => ({
  slug,
  data: { title: slug, when, challenges, organisations: [] },
});

const story = (more: Readonly<Record<string, readonly object[]>>) =>
  storyOf(
    {
      challenges: [challenge, theme],
      events: [],
      recommendations: [],
      reports: [],
      organisations: [],
      ...more,
    } as unknown as Archive,
    challenge as unknown as Entry<'challenges'>,
  ).map(({ year, dated, undated }) => [
    year,
    dated.map(({ kind, entry }) => `${kind} ${entry.slug}`),
    undated.map(({ kind, entry }) => `${kind} ${entry.slug}`),
  ]);

test('a story goes from the first year to the last, and keeps what has no date apart', () => {
  const events = [
    event('day', '2023-10-12'),
    event('month', '2023-10'),
    event('evening', '2023-10-12T18:00'),
    event('spring', '2023-03'),
    event('some-time', '2023'),
    event('before', '2019-05-01'),
    event('elsewhere', '2023', ['fritid']),
  ];
  assert.deepEqual(story({ events }), [
    [2019, ['event before'], []],
    [
      2023,
      ['event spring', 'event day', 'event evening', 'event month'],
      ['theme kost', 'event some-time'],
    ],
  ]);
});

test('each step of a recommendation stands in its own year', () => {
  const recommendation = {
    slug: 'forslag',
    data: {
      title: 'F',
      challenges: ['kost'],
      history: [
        { status: 'adopted', when: '2025-02' },
        { status: 'raised', when: '2023' },
      ],
    },
  };
  assert.deepEqual(story({ recommendations: [recommendation] }), [
    [2023, [], ['theme kost', 'raised forslag']],
    [2025, ['adopted forslag'], []],
  ]);
});

test('a report belongs where its event or a figure’s event does, on the day it was presented', () => {
  const report = (slug: string, own: string | undefined, figures: readonly string[]) => ({
    slug,
    data: {
      title: slug,
      covers: '2023',
      event: own,
      figures: [{ events: figures }],
      ...(slug === 'late' ? { presented: '2024-04-02' } : {}),
    },
  });
  const reports = [
    report('late', 'mote', []),
    report('by-figure', undefined, ['annat', 'mote']),
    report('other', 'annat', []),
  ];
  assert.deepEqual(story({ reports, events: [event('mote', '2023-01')] }), [
    [2023, ['event mote'], ['theme kost', 'report by-figure']],
    [2024, ['report late'], []],
  ]);
});
