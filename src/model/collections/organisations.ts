import { collection } from '../collection.ts';
import { choice, optional, webAddress } from '../fields/index.ts';

/** Everyone who takes part as an organisation. */
export const organisations = collection('organisations', {
  label: 'Organisationer',
  singular: 'Organisation',
  description: 'Föreningar, myndigheter, företag och andra som har mötts.',
  address: 'organisationer',
  fields: {
    kind: optional(
      choice({
        label: 'Slag',
        hint: 'Lämna tomt om det är okänt.',
        options: {
          'non-profit': 'Idéburen organisation',
          municipality: 'Kommun',
          region: 'Region',
          authority: 'Myndighet',
          business: 'Näringsliv',
          academia: 'Akademi',
          other: 'Annan',
        },
      }),
    ),
    website: optional(webAddress({ label: 'Webbplats' })),
  },
});
