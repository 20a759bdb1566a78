import { optional, text } from '../../model/fields/index.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';

/** Moments in the order of time. */
export const timeline = block({
  name: 'Timeline',
  label: 'Tidslinje',
  description: 'Händelser i tidsordning. Varje händelse är ett Moment.',
  fields: {
    title: optional(text({ label: 'Rubrik', max: 90 })),
  },
  content: { only: 'Moment' },
  render: ({ values: { title }, children }) =>
    h(
      'div',
      { className: ['timeline'] },
      title && h('p', { className: ['timeline-title'] }, h('strong', {}, title)),
      h('ol', {}, children),
    ),
  examples: [
    {
      title: 'Kort',
      source: `<Timeline>
  <Moment when="2021" title="Arbetet börjar" />
  <Moment when="2023-10" title="Överenskommelsen antas" />
</Timeline>`,
    },
    {
      title: 'Med rubrik och text',
      source: `<Timeline title="Så kom överenskommelsen till">
  <Moment when="2021-09/2022-02" title="Förberedelser">
    Föreningar och förvaltningar möts i fem samtal.
  </Moment>
  <Moment when="2022-10-12" title="Remiss" />
  <Moment when="2023-10-12T17:30" title="Överenskommelsen undertecknas">
    Alla är inbjudna att vara med. Läs om [det som redan har hänt](/arkiv/).
  </Moment>
</Timeline>`,
    },
  ],
});
