import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered, testContext } from '../rendered.ts';

const chart = (...rows: string[]) =>
  rendered(`<Chart kind="bar" title="Möten">\n\n${rows.join('\n')}\n\n</Chart>`);
const barsOf = (html: string) =>
  [...html.matchAll(/<rect class="chart-bar"[^>]* width="([\d.]+)%"/gu)].map(([, width]) =>
    Number(width),
  );

test('bars are as long as their numbers, and leave room for the number', () => {
  const [a = 0, b = 0, c = 0] = barsOf(
    chart('| År | A |', '|--|--|', '| 1 | 5 |', '| 2 | 10 |', '| 3 | 20 |'),
  );
  assert.ok(c > 50 && c < 95, `the longest bar takes ${c} %`);
  assert.ok(Math.abs(a / c - 0.25) < 1e-3 && Math.abs(b / c - 0.5) < 1e-3);
});

test('the longer the numbers, the shorter the bars', () => {
  const [short = 0] = barsOf(chart('| År | A |', '|--|--|', '| 1 | 5 |'));
  const [long = 0] = barsOf(chart('| År | A |', '|--|--|', '| 1 | 12 345 678 |'));
  assert.ok(long > 40 && long < short);
});

test('an unknown value has its word and no bar; 0 has its number and a bar without length', () => {
  const html = chart('| År | A |', '|--|--|', '| 1 | 5 |', '| 2 | |', '| 3 | 0 |');
  assert.equal(barsOf(html).length, 2);
  assert.equal(barsOf(html)[1], 0);
  assert.match(html, /is-unknown[^>]*>okänt</u);
  assert.match(html, /chart-value"[^>]*>0</u);
});

test('numbers are written in the Swedish way, with their percent sign', () => {
  assert.match(chart('| År | A |', '|--|--|', '| 1 | 1226 |'), />1\u00a0226</u);
  assert.match(chart('| År | A |', '|--|--|', '| 1 | 7.5 % |'), />7,5\u00a0%</u);
});

test('only several series have a legend', () => {
  assert.doesNotMatch(chart('| År | A |', '|--|--|', '| 1 | 5 |'), /chart-legend/u);
  assert.match(chart('| År | A | B |', '|--|--|--|', '| 1 | 5 | 6 |'), /chart-legend.*> A<.*> B</u);
});

test('the table follows, with heads for its rows and columns and the word in empty cells', () => {
  const html = chart('| År | A |', '|--|--|', '| 2023 | 5 |', '| 2024 | |');
  assert.match(
    html,
    /<\/svg>.*<th class="align-right" scope="col">A<\/th>.*<th scope="row">2023<\/th>.*<td class="align-right">okänt<\/td>/su,
  );
});

test('a chart of nothing but 0 is drawn', () => {
  assert.deepEqual(barsOf(chart('| År | A |', '|--|--|', '| 1 | 0 |')), [0]);
});

test('the words are in the language of the text', () => {
  const source =
    '<Chart kind="bar" title="T">\n\n| Y | A |\n|--|--|\n| 1 | 5 |\n| 2 | |\n\n</Chart>';
  const html = rendered(source, { ...testContext, language: 'en' });
  assert.match(html, /is-unknown[^>]*>unknown<.*<td[^>]*>unknown</su);
  assert.match(html, /aria-label="T\. Bar chart\./u);
});
