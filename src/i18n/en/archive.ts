import type { Texts } from '../index.ts';

/** Lists of the archive in English. */
export const archive: Texts['archive'] = {
  title: 'Archive',
  summary:
    'All that has been held and that we know of, by year, format, challenge and organisation.',
  byYear: 'By year',
  byFormat: 'By format',
  byChallenge: 'By challenge',
  byOrganisation: 'By organisation',
  years: 'The years at a glance',
  yearsByFormat: 'The years, by format',
  yearsByChallenge: 'The years, by challenge',
  yearsLead: 'Each bar leads to its list. An event with several challenges counts in each.',
  byTwo: 'From the archive',
  narrower: 'Show only a part',
  wider: 'Show more',
  noneKnown: 'none is known',
  latest: 'Latest events',
  one: 'event',
  many: 'events',
  caveat: 'What is not here may still have been held.',
  heading: 'Events',
  wall: 'Each meeting leaves a mark',
  legend: [
    'Two parties, two colours that meet: one has the colour of the text, the other that of the challenge.',
    'The number of forms shows how many organisations took part.',
    'The pattern shows the format: a dialogue lies face to face, a lunch in rows.',
    'Without a particular challenge the other colour is grey.',
  ],
};
