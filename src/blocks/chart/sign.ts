import type { Element } from 'hast';
import { h } from '../element.ts';

/*
 * What sets the series apart beside their colours: a texture for bars, a shape and a dash for
 * lines. No SVG pattern is used, since it would need an id, and a page may hold many charts.
 */

const shapes = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'M-4-4h8v8h-8z',
  'M0-5.5L5.5 4.5h-11z',
  'M0-6L6 0L0 6L-6 0z',
  'M-1.5-5.5h3v4h4v3h-4v4h-3v-4h-4v-3h4z',
  'M-5.5-3.5l2-2L0-2l3.5-3.5l2 2L2 0l3.5 3.5l-2 2L0 2l-3.5 3.5l-2-2L-2 0z',
] as const;

/** The class that gives a series its colour, texture and dash. */
export function seriesClass(index: number): string {
  return `series-${index + 1}`;
}

/** A bar from the left edge, or from `x`: an outline with the series' texture in it. */
export function barSign(place: {
  readonly y: string;
  readonly middle: string;
  readonly width: string;
  readonly height: string;
}): Element[] {
  const { y, middle, width, height } = place;
  return [
    h('rect', { className: ['chart-bar'], x: '0', y, width, height }),
    h('line', { className: ['chart-texture'], x1: '0', x2: width, y1: middle, y2: middle }),
  ];
}

/** The series' shape at a place, with what is written beside it. */
export function marker(index: number, x: string, y: string, ...beside: Element[]): Element {
  return h(
    'svg',
    { className: ['chart-at', seriesClass(index)], x, y },
    h('path', { className: ['chart-marker'], d: shapes[index % shapes.length] }),
    beside,
  );
}
