import type { Element } from 'hast';
import { h } from '../element.ts';
import { em, emAcross, percent } from './scale.ts';
import { marker } from './sign.ts';

/** A known value of a line: `x` in percent, `y` in `em`, and its number as written. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const lineHeight = 1.25;

/** A number at each marker, on the side where the line does not run. */
export function pointLabels(points: readonly (Point | undefined)[]): Element[] {
  return points.flatMap((point, row) => {
    if (!point) return [];
    const { dx, dy, anchor } = sideOf(point, points[row - 1], points[row + 1]);
    const [x, y] = [percent(point.x), em(point.y + dy)];
    return [h('text', { className: ['chart-value', `is-${anchor}`], x, y, dx }, point.text)];
  });
}

function sideOf(point: Point, before: Point | undefined, after: Point | undefined) {
  const [left, right] = [before ?? after, after ?? before].map((other) =>
    other === undefined ? 0 : Math.sign(point.y - other.y),
  );
  if (left === 1 && right === 1) return { dx: undefined, dy: 1.35, anchor: 'middle' };
  if (left === -1 && right === 1) return { dx: '0.2em', dy: -0.6, anchor: 'end' };
  if (left === 1 && right === -1) return { dx: '-0.2em', dy: -0.6, anchor: 'start' };
  return { dx: undefined, dy: -0.7, anchor: 'middle' };
}

/**
 * The last known number of each line, moved apart where they would collide, and so with the
 * line's sign where there are several lines.
 */
export function endLabels(
  lines: readonly (readonly (Point | undefined)[])[],
  bottom: number,
): Element[] {
  const ends = lines.flatMap((points, index) => {
    const end = points.findLast((point) => point !== undefined);
    return end ? [{ ...end, index }] : [];
  });
  ends.sort((a, b) => a.y - b.y || a.index - b.index);
  const ys = moveApart(
    ends.map(({ y }) => y),
    bottom,
  );
  return ends.map(({ x, y, text, index }, order) => {
    if (lines.length === 1) {
      const place = { x: percent(x), y: em(y), dx: '0.6em', dy: '0.35em' };
      return h('text', { className: ['chart-value'], ...place }, text);
    }
    const value = h('text', { className: ['chart-value'], x: '0.7em', dy: '0.35em' }, text);
    return marker(index, percent(x + emAcross(1.2)), em(ys[order] ?? 0), value);
  });
}

/** Ascending heights with at least a line between them, none below `bottom` if that can be. */
export function moveApart(ys: readonly number[], bottom: number): number[] {
  const down: number[] = [];
  for (const y of ys) down.push(Math.max(y, (down.at(-1) ?? -Infinity) + lineHeight));
  const up: number[] = [];
  for (const y of down.toReversed()) {
    up.unshift(Math.min(y, (up[0] ?? bottom + lineHeight) - lineHeight));
  }
  return up;
}
