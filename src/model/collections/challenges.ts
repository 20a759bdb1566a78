import { collection } from '../collection.ts';
import { choice, number, optional, references, when } from '../fields/index.ts';

/** The standing challenges of a period, and the themes of single years. */
export const challenges = collection('challenges', {
  label: 'Utmaningar',
  singular: 'Utmaning',
  description: 'De samhällsutmaningar som parterna har valt, och enskilda års teman.',
  address: 'utmaningar',
  fields: {
    kind: choice({
      label: 'Slag',
      options: { standing: 'Långsiktig utmaning', theme: 'Årets tema' },
    }),
    order: number({ label: 'Ordning', hint: 'Plats i listan, från 1.', min: 1, max: 99 }),
    period: optional(
      when({
        label: 'Period',
        hint: 'För en långsiktig utmaning: 2018/2022.',
        precision: ['year'],
        span: true,
      }),
    ),
    year: optional(when({ label: 'År', hint: 'För ett tema.', precision: ['year'] })),
    relatesTo: references('challenges', {
      label: 'Hör ihop med',
      hint: 'De långsiktiga utmaningar som temat anknyter till.',
    }),
  },
  demands: ({ kind, period, year }) => [
    ...(kind === 'standing' && period === undefined
      ? [
          {
            field: 'period',
            expected: 'en period, till exempel 2018/2022',
            fix: 'Lägg till period: från/till.',
          },
        ]
      : []),
    ...(kind === 'theme' && year === undefined
      ? [
          {
            field: 'year',
            expected: 'temats år, till exempel 2023',
            fix: 'Lägg till year: och året.',
          },
        ]
      : []),
  ],
});
