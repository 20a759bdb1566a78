import type { Element } from 'hast';
import { h } from '../element.ts';
import type { Kind } from './demands.ts';
import type { Series } from './series.ts';
import { barSign, marker, seriesClass } from './sign.ts';

/**
 * Which colour and sign is which series; it is HTML, so that it wraps. A screen reader gets the
 * names from the table's head instead.
 */
export function legend(kind: Kind, series: readonly Series[]): Element {
  return h(
    'ul',
    { className: ['chart-legend'], ariaHidden: 'true' },
    series.map(({ name }, index) => h('li', {}, swatch(kind, index), ` ${name}`)),
  );
}

function swatch(kind: Kind, index: number): Element {
  const [width, height, middle] = ['2em', '1em', '0.5em'];
  const sign =
    kind === 'bar'
      ? barSign({ y: '0', middle, width, height })
      : [
          h('line', { className: ['chart-line'], x1: '0', x2: width, y1: middle, y2: middle }),
          marker(index, '1em', middle),
        ];
  return h('svg', { className: ['chart-swatch', seriesClass(index)], width, height }, sign);
}
