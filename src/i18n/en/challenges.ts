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
  story: 'From the start until now',
  noStory: 'The archive knows of nothing that has happened around this.',
  chapters: { theme: 'Theme of the year', event: 'Event', report: 'Report' },
  undated: 'Some time in the year, the exact date is unknown',
  oneChapter: 'entry',
  manyChapters: 'entries',
  recommendations: 'Recommendations',
  organisations: 'Organisations that have met',
  noRecommendations: 'The archive has no recommendation on this.',
};
