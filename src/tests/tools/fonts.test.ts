import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontsIn } from './fonts.ts';

const css = `
  @font-face { font-family: a; src: url('./a.woff2') format('woff2'); }
  @font-face{font-family:b;src:url(./b.woff2);unicode-range:U+14A-14B,U+2??}
  p { background: url(c.png) }`;

test('a font counts when the text has a letter of its range, or it has no range', () => {
  assert.deepEqual(fontsIn(css, 'åäö'), ['./a.woff2']);
  assert.deepEqual(fontsIn(css, 'Davvi ŋ'), ['./a.woff2', './b.woff2']);
  assert.deepEqual(fontsIn(css, 'ə'), ['./a.woff2', './b.woff2']);
});
