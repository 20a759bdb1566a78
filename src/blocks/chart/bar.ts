import type { Element } from 'hast';
import { h } from '../element.ts';
import type { Drawing, Writing } from './drawing.ts';
import { em, emAcross, percent, widthOf } from './scale.ts';
import { knownValues, type ChartData } from './series.ts';
import { barSign, seriesClass } from './sign.ts';
import { wrap } from './wrap.ts';

const line = 1.4;
const thickness = 1.1;
const step = 1.5;
const gap = 0.8;
const longestLine = 34;

/**
 * Horizontal bars from 0, each group under its label: long Swedish words fit, and it works on a
 * narrow screen. Each bar has its number at its end.
 */
export function barDrawing(data: ChartData, writing: Writing): Drawing {
  const written = data.series.flatMap(({ values }) => values.map((value) => write(value, writing)));
  const full = 100 - Math.max(...written.map((text) => widthOf(text))) - emAcross(1);
  const lengthOf = lengths(Math.max(...knownValues(data)), full);
  const content: Element[] = [];
  let top = 0;
  for (const [row, label] of data.labels.entries()) {
    for (const part of wrap(label, longestLine)) {
      content.push(h('text', { className: ['chart-label'], x: '0', y: em(top + 0.95) }, part));
      top += line;
    }
    for (const [index, { values }] of data.series.entries()) {
      content.push(bar(values[row], index, top, lengthOf, writing));
      top += step;
    }
    top += gap;
  }
  return { height: top - gap, content };
}

function bar(
  value: number | undefined,
  index: number,
  top: number,
  lengthOf: (value: number) => number,
  writing: Writing,
): Element {
  const length = value === undefined ? 0 : lengthOf(value);
  const width = percent(length);
  const middle = em(top + thickness / 2);
  const sign = barSign({ y: em(top), middle, width, height: em(thickness) });
  const className = value === undefined ? ['chart-value', 'is-unknown'] : ['chart-value'];
  return h(
    'g',
    { className: [seriesClass(index)] },
    value === undefined ? undefined : sign,
    h('text', { className, x: width, y: middle, dx: '0.5em', dy: '0.35em' }, write(value, writing)),
  );
}

function lengths(highest: number, full: number): (value: number) => number {
  return (value) => (highest === 0 ? 0 : (value / highest) * full);
}

function write(value: number | undefined, writing: Writing): string {
  return value === undefined ? writing.unknown : writing.number(value);
}
