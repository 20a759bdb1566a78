import { collection } from '../collection.ts';
import { choice, group, number, optional, text, yesNo } from '../fields/index.ts';

/** The forms in which people meet. */
export const formats = collection('formats', {
  label: 'Format',
  singular: 'Format',
  description: 'Formerna för att mötas: vad de är, för vem och hur ofta.',
  address: 'format',
  fields: {
    order: number({ label: 'Ordning', hint: 'Plats i listan, från 1.', min: 1, max: 99 }),
    arrangement: choice({
      label: 'Märkets mönster',
      hint: 'Hur formerna läggs i märket för en händelse i formatet.',
      options: {
        rows: 'Rader',
        columns: 'Spalter',
        facing: 'Mitt emot varandra',
        ring: 'Ring',
        rise: 'Stigande',
        stairs: 'Trappa',
      },
    }),
    audience: optional(text({ label: 'För vem', max: 200 })),
    promised: optional(
      group(
        {
          from: number({ label: 'Minst, eller exakt', min: 1, max: 365 }),
          to: optional(number({ label: 'Högst', min: 1, max: 365 })),
          about: yesNo({ label: 'Ungefär' }),
          wording: text({ label: 'Så uttrycks det', hint: 'Till exempel: 4–6 per år.', max: 60 }),
        },
        { label: 'Utlovat antal per år' },
      ),
    ),
  },
});
