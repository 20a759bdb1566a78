import type { Texts } from '../index.ts';

/** Reports and their figures in English. */
export const reports: Texts['reports'] = {
  title: 'Reports',
  summary: 'What the parties have reported, with the figures.',
  covers: 'Covers',
  presentedTo: 'Presented to',
  presented: 'Presented',
  event: 'About the event',
  figures: 'The figures',
  allFigures: 'All figures',
  label: 'What',
  value: 'Value',
  note: 'Note',
  source: 'Event',
  recommendations: 'Recommendations from the meetings',
  original: 'The original',
};
