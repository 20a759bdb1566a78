import type { Element } from 'hast';
import { h } from '../element.ts';
import { fittingLabels, positions, type PlacedLabel } from './across.ts';
import type { Drawing, Writing } from './drawing.ts';
import { endLabels, pointLabels, type Point } from './line-labels.ts';
import { em, emAcross, narrowest, percent, ticks, wide, widthOf } from './scale.ts';
import { knownValues, type ChartData } from './series.ts';
import { marker, seriesClass } from './sign.ts';

const top = 1.8;
const plot = 14;
const height = top + plot + 1.8;

/**
 * Lines with a marker at each known value; an unknown one leaves a gap. A single line has its
 * numbers at the markers where they fit, otherwise each line has its last number at its end.
 */
export function lineDrawing(data: ChartData, writing: Writing): Drawing {
  const values = knownValues(data);
  const steps = ticks(values);
  const yOf = levels(steps);
  const widest = Math.max(...values.map((value) => widthOf(writing.number(value))));
  const left = Math.max(...steps.map((step) => widthOf(writing.number(step)))) + emAcross(0.9);
  const close = positions(data.labels, left, 100 - widest / 2);
  const hasRoom = data.series.length === 1 && leastDistance(close) >= widest + emAcross(0.6);
  const xs = hasRoom ? close : positions(data.labels, left, 100 - widest - emAcross(2.2));
  const lines = data.series.map((series): (Point | undefined)[] =>
    series.values.map((value, row) => {
      if (value === undefined) return undefined;
      return { x: xs[row] ?? 0, y: yOf(value), text: writing.number(value) };
    }),
  );
  return {
    height,
    content: [
      ...steps.flatMap((step) => gridLine(yOf(step), writing.number(step))),
      axis('is-narrow', fittingLabels(data.labels, xs, narrowest)),
      axis('is-wide', fittingLabels(data.labels, xs, wide)),
      ...lines.map(path),
      ...(hasRoom ? pointLabels(lines[0] ?? []) : endLabels(lines, top + plot)),
    ],
  };
}

function path(points: readonly (Point | undefined)[], index: number): Element {
  const segments = points.flatMap((end, row) => {
    const start = points[row - 1];
    if (!start || !end) return [];
    const [x1, y1, x2, y2] = [percent(start.x), em(start.y), percent(end.x), em(end.y)];
    return [h('line', { className: ['chart-line'], x1, y1, x2, y2 })];
  });
  const markers = points.flatMap((point) =>
    point ? [marker(index, percent(point.x), em(point.y))] : [],
  );
  return h('g', { className: [seriesClass(index)] }, segments, markers);
}

function axis(className: string, labels: readonly PlacedLabel[]): Element {
  const y = em(height - 0.4);
  return h(
    'g',
    { className: [className] },
    labels.map(({ text, x, anchor }) =>
      h('text', { className: ['chart-axis', `is-${anchor}`], x: percent(x), y }, text),
    ),
  );
}

function gridLine(y: number, label: string): Element[] {
  return [
    h('line', { className: ['chart-grid'], x1: '0', x2: '100%', y1: em(y), y2: em(y) }),
    h('text', { className: ['chart-axis'], x: '0', y: em(y - 0.3) }, label),
  ];
}

function levels(steps: readonly number[]): (value: number) => number {
  const [low = 0, high = 1] = [steps[0], steps.at(-1)];
  return (value) => top + (1 - (value - low) / (high - low)) * plot;
}

function leastDistance(xs: readonly number[]): number {
  return Math.min(...xs.slice(1).map((x, index) => x - (xs[index] ?? 0)));
}
