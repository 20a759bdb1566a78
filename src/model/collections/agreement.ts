import { collection } from '../collection.ts';
import {
  choice,
  list,
  listOf,
  longText,
  media,
  optional,
  reference,
  references,
  text,
  when,
} from '../fields/index.ts';

/** The agreements between the parties, in force or superseded. */
export const agreement = collection('agreement', {
  label: 'Överenskommelser',
  singular: 'Överenskommelse',
  description: 'Vad parterna har kommit överens om, del för del.',
  address: 'overenskommelsen',
  fields: {
    adopted: when({ label: 'Antagen', precision: ['day'] }),
    parties: references('organisations', { label: 'Parter', min: 2 }),
    state: choice({ label: 'Läge', options: { 'in-force': 'Gäller', superseded: 'Ersatt' } }),
    supersededBy: optional(reference('agreement', { label: 'Ersatt av' })),
    principles: list(
      {
        title: text({ label: 'Princip', max: 90 }),
        text: optional(longText({ label: 'Förklaring', max: 600 })),
      },
      { label: 'Principer' },
    ),
    waysOfWorking: listOf(longText({ label: 'Arbetssätt', max: 400 }), { label: 'Arbetssätt' }),
    responsibilities: list(
      {
        who: text({ label: 'Vem', max: 120 }),
        text: longText({ label: 'Ansvar', max: 600 }),
      },
      { label: 'Ansvar' },
    ),
    guidelines: listOf(longText({ label: 'Riktlinje', max: 400 }), {
      label: 'Riktlinjer för handlingsplanen',
    }),
    signedDocument: optional(
      media('document', {
        label: 'Undertecknat dokument',
        hint: 'PDF av det undertecknade avtalet.',
      }),
    ),
    adoptedWording: optional(
      longText({
        label: 'Antagen lydelse',
        hint: 'Parternas egen text, ordagrant. Den gäller före vår återgivning.',
        max: 40_000,
      }),
    ),
  },
  demands: ({ state, supersededBy }) =>
    state === 'superseded' && supersededBy === undefined
      ? [
          {
            field: 'supersededBy',
            expected: 'den överenskommelse som ersätter denna',
            fix: 'Lägg till supersededBy, eller ändra state till in-force.',
          },
        ]
      : [],
});
