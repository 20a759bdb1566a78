import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingStyle } from './drawing-style.ts';
import { accentsOf } from './drawings.ts';
import { documentOf } from './page-document.ts';

test('drawings on paper have the colours of the site, each written out', () => {
  const accent = (light: string) => ({ light, dark: '#ffffff' });
  const ground = { paper: '#ffffff', ink: '#101010' };
  const style = drawingStyle({
    light: ground,
    dark: ground,
    accents: [accent('#aa0000'), accent('#00aa00')],
  });
  assert.doesNotMatch(style, /var\(|@media|:is\(/u);
  assert.match(style, /\.colour-2 \{ fill: #00aa00 \}/u);
  assert.match(style, /\.series-2 \{\s*color: #aa0000/u);
  // A site with few accents has ink for the series that are left.
  assert.match(style, /\.series-4 \{\s*color: #101010/u);
});

test('the mark that heads a page heads its document, and gives it its colours', () => {
  const mark =
    '<svg class="mark" viewBox="0 0 60 60"><path class="colour-3" d="M0 0"></path><path class="colour-1" d="M1 1"></path><path d="M2 2"></path></svg>';
  const shapeIn = (header: string) =>
    documentOf(
      `<html lang="sv"><main><div class="with-drawing"><h1>T</h1>${header}</div></main></html>`,
      () => undefined,
      { author: '', origin: '', numbering: ['', ''], contents: '' },
    ).shape;
  const shape = shapeIn(`<p class="drawing">${mark}</p>`);
  assert.equal(shape?.box, '0 0 60 60');
  assert.deepEqual(accentsOf(shape), [1, 3]);
  assert.equal(shapeIn(''), undefined);
});
