import { collection } from '../collection.ts';
import {
  choice,
  list,
  media,
  number,
  optional,
  reference,
  references,
  text,
  when,
  yesNo,
} from '../fields/index.ts';

const figure = {
  label: text({ label: 'Vad som mäts', max: 120 }),
  value: number({ label: 'Värde', decimals: true }),
  unit: optional(text({ label: 'Enhet', max: 60 })),
  about: yesNo({ label: 'Ungefär' }),
  note: optional(text({ label: 'Anmärkning', max: 200 })),
  events: references('events', { label: 'Händelser som siffran gäller' }),
  compares: optional(
    choice({
      label: 'Jämförs med',
      hint: 'Säger ifrån när arkivets händelser säger något annat än rapporten.',
      options: { participants: 'Händelsernas deltagare', score: 'Händelsernas medelbetyg' },
    }),
  ),
};

/** What the parties have reported. */
export const reports = collection('reports', {
  label: 'Rapporter',
  singular: 'Rapport',
  description: 'Vad parterna har redovisat, med siffrorna.',
  address: 'rapporter',
  fields: {
    covers: when({
      label: 'Gäller',
      hint: 'Året eller perioden.',
      precision: ['year', 'month', 'day'],
      span: true,
    }),
    event: optional(
      reference('events', { label: 'Händelse', hint: 'Om rapporten gäller en enda händelse.' }),
    ),
    presentedTo: optional(text({ label: 'Lämnad till', max: 120 })),
    presented: optional(when({ label: 'Lämnad' })),
    figures: list(figure, { label: 'Siffror' }),
    original: optional(media('document', { label: 'Originalet' })),
  },
});
