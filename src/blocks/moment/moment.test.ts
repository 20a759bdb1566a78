import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered } from '../rendered.ts';

const timeline = (when: string) =>
  rendered(`<Timeline>\n  <Moment when="${when}" title="Start" />\n</Timeline>`);

test('a date is shown as exactly as it is known, and machines can read it', () => {
  assert.match(timeline('2023-10'), /<time datetime="2023-10">oktober 2023<\/time>/u);
  assert.match(timeline('2023-10-12T17:30'), /<time datetime="2023-10-12T17:30">/u);
});

test('a span is shown but is no time element, which could not hold it', () => {
  const html = timeline('2023-10/2024-02');
  assert.match(html, /oktober 2023 – februari 2024/u);
  assert.doesNotMatch(html, /<time/u);
});

test('moments stand directly in the list', () => {
  assert.match(timeline('2023'), /<ol><li class="moment">.*<\/li><\/ol>/su);
});
