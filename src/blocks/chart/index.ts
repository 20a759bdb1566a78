import type { Element } from 'hast';
import { formatNumber } from '../../i18n/dates.ts';
import { textsIn } from '../../i18n/index.ts';
import { choice, optional, text } from '../../model/fields/index.ts';
import { block, type RenderContext } from '../block.ts';
import { h } from '../element.ts';
import { headedTable, scrollFrame } from '../table-element.ts';
import { barDrawing } from './bar.ts';
import { chartDemands, kinds } from './demands.ts';
import type { Drawing } from './drawing.ts';
import { examples } from './examples.ts';
import { legend } from './legend.ts';
import { lineDrawing } from './line.ts';
import { lineNotes } from './notes.ts';
import { em } from './scale.ts';
import { chartData } from './series.ts';

/** A chart drawn from its table; the table follows it, for those who want or need the numbers. */
export const chart = block({
  name: 'Chart',
  label: 'Diagram',
  description: 'Staplar eller linjer ritade efter en tabell, som visas under dem.',
  fields: {
    kind: choice({
      label: 'Sort',
      hint: 'Staplar för att jämföra, linje för utveckling över tid.',
      options: kinds,
    }),
    title: text({ label: 'Rubrik', hint: 'Säg vad talen visar.', max: 120 }),
    unit: optional(text({ label: 'Enhet', hint: 'Till exempel antal personer.', max: 40 })),
    source: optional(text({ label: 'Källa', max: 160 })),
  },
  content: 'table',
  demands: ({ values, body }) => chartDemands(values.kind, body),
  render: ({ values: { kind, title, unit, source }, body, children, context }) => {
    const texts = textsIn(context.language).blocks;
    const data = chartData(body);
    const writing = {
      number: (value: number) =>
        formatNumber(value, context.language) + (data.percent ? texts.percent : ''),
      unknown: texts.unknown,
    };
    const isBar = kind === 'bar';
    const drawing = isBar ? barDrawing(data, writing) : lineDrawing(data, writing);
    return h(
      'figure',
      { className: ['chart', `chart-${kind}`] },
      caption({ title, unit, source }, context),
      data.series.length > 1 ? legend(kind, data.series) : undefined,
      svg(drawing, `${title}. ${isBar ? texts.barChart : texts.lineChart}`),
      isBar ? undefined : lineNotes(data, writing, texts),
      scrollFrame(
        `${texts.tableOf} ${title}`,
        headedTable(children, { rowHeads: true, numbers: true, unknown: texts.unknown }),
      ),
    );
  },
  examples,
});

function caption(
  { title, unit, source }: Readonly<Record<'title' | 'unit' | 'source', string | undefined>>,
  { language }: RenderContext,
): Element {
  const facts = [
    ...(unit ? [`${unit}.`] : []),
    ...(source ? [`${textsIn(language).blocks.source} ${source}`] : []),
  ];
  return h(
    'figcaption',
    {},
    h('p', { className: ['chart-title'] }, h('strong', {}, title)),
    facts.length > 0 ? h('p', { className: ['chart-facts'] }, facts.join(' ')) : undefined,
  );
}

function svg({ height, content }: Drawing, label: string): Element {
  return h(
    'svg',
    {
      className: ['chart-drawing'],
      role: 'img',
      ariaLabel: label,
      width: '100%',
      height: em(height),
    },
    content,
  );
}
