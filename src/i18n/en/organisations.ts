import type { Texts } from '../index.ts';

/** Organisations and their roles in English. */
export const organisations: Texts['organisations'] = {
  title: 'Organisations',
  summary: 'Associations, authorities, companies and others that have met.',
  kind: 'Kind',
  website: 'Web site',
  kinds: {
    'non-profit': 'Non-profit organisation',
    municipality: 'Municipality',
    region: 'Region',
    authority: 'Authority',
    business: 'Business',
    academia: 'Academia',
    other: 'Other',
  },
  events: 'Events',
  raised: 'Proposals from here',
  asked: 'Proposals addressed here',
  noEvents: 'The organisation is in no event of the archive.',
};
