import { optional, text } from '../../model/fields/index.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';

/** A few figures side by side. */
export const keyFigures = block({
  name: 'KeyFigures',
  label: 'Nyckeltal',
  description: 'Några tal som ska synas, bredvid varandra. Varje tal är ett KeyFigure.',
  fields: {
    title: optional(text({ label: 'Rubrik', max: 90 })),
  },
  content: { only: 'KeyFigure' },
  render: ({ values: { title }, children }) =>
    h(
      'div',
      { className: ['key-figures'] },
      title && h('p', { className: ['key-figures-title'] }, h('strong', {}, title)),
      h('dl', {}, children),
    ),
  examples: [
    {
      title: 'Ett tal',
      source: `<KeyFigures>
  <KeyFigure value="4,3" label="Helhetsbetyg" />
</KeyFigures>`,
    },
    {
      title: 'Flera tal med rubrik',
      source: `<KeyFigures title="Året i siffror">
  <KeyFigure value="12" label="Möten" />
  <KeyFigure value="1 200" label="Deltagare" unit="personer" about />
  <KeyFigure value="4,3" label="Helhetsbetyg" unit="av 5" note="214 av 380 svarade." />
  <KeyFigure value="okänt" label="Nya samarbeten" note="Har inte räknats." />
</KeyFigures>`,
    },
  ],
});
