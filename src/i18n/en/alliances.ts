import type { Texts } from '../index.ts';

/** Who has met whom, and around what, in English. */
export const alliances: Texts['alliances'] = {
  title: 'Knowledge alliances',
  summary: 'Which organisations have met, around what and how often.',
  caveat:
    'Two organisations have met when the source names both at the same event. They may have met more often.',
  none: 'No source names two organisations at the same event yet.',
  choices: 'Order and selection',
  sort: 'Sort by',
  filter: 'Show only',
  orders: { number: 'Most events', name: 'Name', latest: 'Latest' },
  organisations: 'Organisations',
  organisation: 'Organisation',
  events: 'Events',
  with: 'with',
  others: 'Has met',
  latest: 'Latest',
  about: 'Around',
  noChallenge: 'no particular challenge',
  drawing: 'The meetings as a picture',
  caption:
    'Each level line is an organisation and each upright one a meeting. A dot shows that the organisation was there. The colour is that of the challenge. At most twelve meetings are shown, the latest, with those who took part; the table has all.',
  met: 'Has met',
  more: 'More',
  all: 'All knowledge alliances',
};
