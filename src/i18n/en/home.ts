import type { Texts } from '../index.ts';

/** The start page in English. */
export const home: Texts['home'] = {
  next: 'What happens next?',
  latest: 'Latest in the archive',
  about: 'About us in brief',
  takePart: 'Would you like to take part?',
  takePartText: 'Come to a meeting, suggest a subject or bring your association.',
  agreement: 'Read the agreement',
  marks: 'The latest events as marks',
  proposals: 'recommendations are in the archive. Without a known answer:',
  outcome: 'What came of it?',
  challenges: 'The challenges',
  all: {
    calendar: 'The calendar',
    events: 'The whole archive',
    recommendations: 'All recommendations',
    challenges: 'All challenges',
  },
};
