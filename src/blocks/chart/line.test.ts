import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered } from '../rendered.ts';
import { moveApart } from './line-labels.ts';

const chart = (...rows: string[]) =>
  rendered(`<Chart kind="line" title="Möten">\n\n${rows.join('\n')}\n\n</Chart>`);
const drawingOf = (html: string) => /<svg class="chart-drawing".*<\/svg>/su.exec(html)?.[0] ?? '';
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;
const markersOf = (html: string) =>
  [...drawingOf(html).matchAll(/chart-at series-1" x="([\d.]+)%" y="([\d.]+)em"/gu)].map(
    (match) => ({
      x: Number(match[1]),
      y: Number(match[2]),
    }),
  );

test('higher values stand higher, in proportion', () => {
  const [a, b, c] = markersOf(
    chart('| År | A |', '|--|--|', '| x | 0 |', '| y | 5 |', '| z | 10 |'),
  );
  assert.ok(a && b && c);
  assert.ok(Math.abs(a.y - b.y - (b.y - c.y)) < 1e-6 && c.y < b.y);
});

test('an unknown value leaves a gap and is named under the drawing', () => {
  const html = chart(
    '| År | A |',
    '|--|--|',
    '| 2020 | 1 |',
    '| 2021 | 2 |',
    '| 2022 | |',
    '| 2023 | 4 |',
    '| 2024 | 5 |',
  );
  assert.equal(markersOf(html).length, 4);
  assert.equal(count(drawingOf(html), /class="chart-line"/gu), 2);
  assert.match(html, /Okänt: 2022\./u);
});

test('years stand as far apart as they are', () => {
  const [a, b, c] = markersOf(
    chart('| År | A |', '|--|--|', '| 2010 | 1 |', '| 2018 | 2 |', '| 2020 | 4 |'),
  );
  assert.ok(a && b && c);
  assert.ok(Math.abs((b.x - a.x) / (c.x - b.x) - 4) < 1e-2);
});

test('a single short line has all its numbers; several lines have their last ones, apart', () => {
  const one = drawingOf(chart('| År | A |', '|--|--|', '| 2020 | 7 |', '| 2021 | 9 |'));
  assert.equal(count(one, /class="chart-value/gu), 2);
  const two = drawingOf(
    chart('| År | A | B |', '|--|--|--|', '| 2020 | 7 | 1 |', '| 2021 | 9 | 9 |'),
  );
  const heights = [...two.matchAll(/y="([\d.]+)em"[^>]*><path[^>]*><\/path><text/gu)].map(([, y]) =>
    Number(y),
  );
  assert.equal(heights.length, 2);
  assert.ok(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0)) >= 1.2);
});

test('a number stands under its marker where the line comes down to it', () => {
  const html = drawingOf(chart('| År | A |', '|--|--|', '| a | 9 |', '| b | 2 |', '| c | 8 |'));
  const [, low, high] = [...html.matchAll(/chart-value[^>]* y="([\d.]+)em"/gu)].map(([, y]) =>
    Number(y),
  );
  const [, lowMarker, highMarker] = markersOf(html);
  assert.ok((low ?? 0) > (lowMarker?.y ?? 0) && (high ?? 99) < (highMarker?.y ?? 0));
});

test('labels that would run into each other are left out, never the last one', () => {
  const rows = Array.from({ length: 40 }, (_, row) => `| ${1984 + row} | ${row} |`);
  const [narrow = ''] =
    /<g class="is-narrow">.*?<\/g>/su.exec(chart('| År | A |', '|--|--|', ...rows)) ?? [];
  assert.ok(count(narrow, /<text/gu) < 8);
  assert.match(narrow, />2023</u);
});

test('an axis that does not begin at 0 says so', () => {
  const close = chart('| År | A |', '|--|--|', '| 2020 | 4,2 |', '| 2021 | 4,6 |');
  assert.match(close, /Axeln börjar vid 4,2\./u);
  assert.doesNotMatch(chart('| År | A |', '|--|--|', '| 2020 | 1 |', '| 2021 | 4 |'), /Axeln/u);
});

test('labels at the top move down and labels at the bottom move up', () => {
  assert.deepEqual(moveApart([2, 2, 2], 16), [2, 3.25, 4.5]);
  assert.deepEqual(moveApart([15, 16, 16], 16), [13.5, 14.75, 16]);
  assert.deepEqual(moveApart([2, 9], 16), [2, 9]);
});
