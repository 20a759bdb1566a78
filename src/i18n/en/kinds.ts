import type { Texts } from '../index.ts';

/** The kinds of text in English. */
export const kinds: Texts['kinds'] = {
  agreement: 'Agreement',
  challenges: 'Challenge',
  formats: 'Format',
  events: 'Event',
  recommendations: 'Recommendation',
  reports: 'Report',
  organisations: 'Organisation',
  pages: 'Page',
};
