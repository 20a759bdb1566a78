import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, SettingError } from './compile.ts';
import { documentOf } from './page-document.ts';

const page = (body: string) =>
  `<html lang="sv"><body><main><header class="text-header"><h1>Titel</h1><p class="summary">Kort.</p></header>${body}</main></body></html>`;

const colours = {
  ink: '#000000',
  rule: ['#0000aa'],
  style: '',
  sign: { box: '0 0 24 24', content: '<path d="M0 0h24v24z"/>' },
};

const set = (body: string, pictures = new Map<string, Buffer>()) => {
  const wording = { author: 'Arkivet', origin: 'Härifrån.', contents: 'Innehåll' };
  const document = documentOf(page(body), () => undefined, {
    ...wording,
    numbering: ['Sida', 'av'],
  });
  return compile({ ...document, ...colours }, pictures);
};

test('the same page gives the same bytes', () => {
  const body = '<h2 id="a">Avsnitt</h2><p>Text med <strong>vikt</strong>.</p>';
  assert.deepEqual(set(body), set(body));
});

test('a letter that no font has, and a heading out of order, are refused', () => {
  assert.throws(() => set('<p>漢字</p>'), SettingError);
  assert.throws(() => set('<h4>För djupt</h4>'), SettingError);
});

test('names in Polish, Bosnian, Turkish, Romanian, Northern Sámi and prices are set', () => {
  assert.ok(set('<p>Łódź, Šukrija Ćosić, İğneci ışık, Timișoara, Ŋáhppi, <em>Žiža</em> 9 €</p>'));
});

test('a letter of Arabic is read back once, whatever mark stands over it', () => {
  const file = set('<div lang="ar" dir="rtl"><p>شخصاً</p></div>').toString('latin1');
  const said = [...file.matchAll(/^<[\dA-F]{4}> <([\dA-F]+)> *$/gmu)].map(([, letter]) => letter);
  for (const letter of ['0627', '064B']) assert.ok(said.includes(letter), letter);
  assert.ok(!said.includes('0627064B'));
});

test('nothing in a text is taken for Typst', () => {
  assert.ok(set('<p>#panic("x") $1$ `a` @b &lt;c&gt; \\\\ // /* */ = ~</p>').length > 1000);
});

const tableOf = (rows: string) =>
  `<table><thead><tr><th>År</th><th>Antal</th></tr></thead><tbody>${rows}</tbody></table>`;

test('the first cell of a row is its head where it is one', () => {
  const body = [
    tableOf('<tr><td>2022</td><td>9</td></tr>'),
    tableOf('<tr><th>2022</th><td>9</td></tr><tr><th>2023</th><td>12</td></tr>'),
  ].join('');
  const tags = set(body).toString('latin1');
  const count = (shape: RegExp) => tags.match(shape)?.length ?? 0;
  assert.equal(count(/\/S \/TH\b/gu), 2 + 2 + 2);
  assert.equal(count(/\/Scope \/Column/gu), 4);
  assert.equal(count(/\/S \/TH\s[^>]*?\/O \/Table\s+\/Scope \/Row/gu), 2);
  assert.equal(count(/\/S \/TD\b/gu), 2 + 2);
});

test('lists in lists and words with a hyphen that keeps them together are set', () => {
  assert.ok(
    set('<ul><li>a<ul><li>b<ul><li>08\u2011123</li></ul></li></ul></li></ul>').length > 1000,
  );
});

test('a drawing comes along with its words, and no other picture without any', () => {
  const chart = (label: string) =>
    `<svg class="chart-drawing" role="img"${label} height="3em"><text x="0" y="1em">Malm</text></svg>`;
  assert.match(set(chart(' aria-label="Möten"')).toString('latin1'), /\/S \/Figure/u);
  assert.throws(() => set(chart('')), SettingError);
});
