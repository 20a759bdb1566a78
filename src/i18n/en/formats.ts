import type { Texts } from '../index.ts';

/** Formats of meetings in English. */
export const formats: Texts['formats'] = {
  title: 'Formats',
  summary: 'The ways of meeting: what they are, for whom, and how often.',
  audience: 'For whom',
  promised: 'Promised',
  events: 'Events in the archive',
  held: 'Promised and held',
  heldSummary:
    'How often the formats are to be held, beside what the archive knows of each year. The numbers are counted when the site is built.',
  heldInArchive: 'In the archive',
  heldCaveat:
    'What is not in the archive may still have been held. The promise may have been written later, or for other years than the one it stands beside. An event counts in the year it began.',
  noPromise: 'no number is known',
  all: 'All formats',
  participants: 'Participants',
  participantsUnknown: 'the number of participants is unknown',
  knownIn: 'in',
  outOf: 'of',
  othersUnknown: 'for the others the number is unknown',
  score: 'Average score',
  noMean: {
    none: 'no score is known',
    scales: 'the scores have different scales, so no average is made',
    questions: 'the scores answer different questions, so no average is made',
    answers: 'the number of answers is unknown, so no average is made',
  },
  noneKnown: 'none is known',
  noEvents: 'The archive has no event in this format.',
};
