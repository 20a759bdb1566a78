import type { Texts } from '../index.ts';

/** The calendar in English. */
export const calendar: Texts['calendar'] = {
  title: 'Calendar',
  summary: 'What is planned.',
  empty: 'There is no coming event in the calendar right now.',
  emptyMore: 'That means that nobody has entered one here. Something may still be under way.',
  toArchive: 'See what has been, in the archive',
  next: 'Next',
};
