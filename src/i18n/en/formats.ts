import type { Texts } from '../index.ts';

/** Formats of meetings in English. */
export const formats: Texts['formats'] = {
  title: 'Formats',
  summary: 'The ways of meeting: what they are, for whom, and how often.',
  audience: 'For whom',
  promised: 'Promised',
  events: 'Events in the archive',
  noEvents: 'The archive has no event in this format.',
};
