import type { Texts } from '../index.ts';

/** Challenges and their signs in English. */
export const challenges: Texts['challenges'] = {
  title: 'Challenges',
  summary:
    'The challenges that the parties have chosen to work on together, and the themes of single years.',
  standing: 'Standing challenges',
  themes: 'Themes of the years',
  theme: 'Theme of a year',
  standingOne: 'Standing challenge',
  period: 'Period',
  year: 'Theme of',
  relatesTo: 'Belongs with',
  events: 'Events',
  years: 'Year by year',
  recommendations: 'Recommendations',
  organisations: 'Organisations that have met',
  noEvents: 'The archive has no event on this.',
  noRecommendations: 'The archive has no recommendation on this.',
};
