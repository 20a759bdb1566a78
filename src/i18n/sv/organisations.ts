/** Organisations and their roles in Swedish. */
export const organisations = {
  title: 'Organisationer',
  summary: 'Föreningar, myndigheter, företag och andra som har mötts.',
  kind: 'Slag',
  website: 'Webbplats',
  kinds: {
    'non-profit': 'Idéburen organisation',
    municipality: 'Kommun',
    region: 'Region',
    authority: 'Myndighet',
    business: 'Näringsliv',
    academia: 'Akademi',
    other: 'Annan',
  },
  events: 'Händelser',
  raised: 'Förslag härifrån',
  asked: 'Förslag som riktas hit',
  noEvents: 'Organisationen är inte med på någon händelse i arkivet.',
};
