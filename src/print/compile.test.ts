import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, SettingError } from './compile.ts';
import { documentOf } from './page-document.ts';

const page = (body: string) =>
  `<html lang="sv"><body><main><header class="text-header"><h1>Titel</h1><p class="summary">Kort.</p></header>${body}</main></body></html>`;

const set = (body: string, pictures = new Map<string, Buffer>()) => {
  const wording = { author: 'Arkivet', origin: 'Härifrån.', contents: 'Innehåll' };
  const document = documentOf(page(body), () => undefined, {
    ...wording,
    numbering: ['Sida', 'av'],
  });
  return compile({ ...document, ink: '#000000' }, pictures);
};

test('the same page gives the same bytes', () => {
  const body = '<h2 id="a">Avsnitt</h2><p>Text med <strong>vikt</strong>.</p>';
  assert.deepEqual(set(body), set(body));
});

test('a letter that no font has, and a heading out of order, are refused', () => {
  assert.throws(() => set('<p>漢字</p>'), SettingError);
  assert.throws(() => set('<h4>För djupt</h4>'), SettingError);
});

test('nothing in a text is taken for Typst', () => {
  assert.ok(set('<p>#panic("x") $1$ `a` @b &lt;c&gt; \\\\ // /* */ = ~</p>').length > 1000);
});
