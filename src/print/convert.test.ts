import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './page-document.ts';

const bodyOf = (inner: string) =>
  documentOf(
    `<html lang="sv"><main><h1>T</h1>${inner}</main></html>`,
    (href) => (href.startsWith('https:') ? href : undefined),
    { author: '', origin: '', numbering: ['', ''], contents: '' },
  ).body;

const text = (words: string) => ({ is: 'text', text: words });

test('what is of use on a screen only does not come on paper', () => {
  assert.deepEqual(
    bodyOf('<nav><a href="/">A</a></nav><form></form><p class="for-screens">B</p><svg></svg>'),
    [],
  );
});

test('a link stays where it leads somewhere, else its words stay', () => {
  assert.deepEqual(
    bodyOf(
      '<h2 id="a">A</h2><p><a href="https://exempel.se/">U</a><a href="#a">J</a><a href="/b/">B</a></p>',
    ),
    [
      { is: 'heading', level: 1, id: 'a', inner: [text('A')] },
      {
        is: 'paragraph',
        inner: [
          { is: 'link', to: 'https://exempel.se/', inner: [text('U')] },
          { is: 'jump', to: 'a', inner: [text('J')] },
          text('B'),
        ],
      },
    ],
  );
});

test('signs that no font has are said in words, and a number keeps its hyphen', () => {
  assert.deepEqual(
    bodyOf('<ul><li><span role="img" aria-label="Klart">☑</span> 08\u2011123</li></ul>'),
    [{ is: 'list', items: [[text('Klart:'), text(' 08-123')]] }],
  );
});

test('words in another language say so', () => {
  assert.deepEqual(bodyOf('<p lang="ar" dir="rtl">مرحبا</p>'), [
    {
      is: 'language',
      language: 'ar',
      isRtl: true,
      inner: [{ is: 'paragraph', inner: [text('مرحبا')] }],
    },
  ]);
});

test('a table keeps its heads, a list of terms all that is said of each', () => {
  assert.deepEqual(
    bodyOf(
      '<table><thead><tr><th class="align-right">A</th></tr></thead><tbody><tr><td class="align-right">1</td></tr></tbody></table>',
    ),
    [
      {
        is: 'table',
        widths: [],
        aligns: ['end'],
        head: [{ isHead: true, inner: [text('A')] }],
        rows: [[{ isHead: false, inner: [text('1')] }]],
      },
    ],
  );
  assert.deepEqual(bodyOf('<dl><div><dt>A</dt><dd>1</dd><dd>2</dd></div></dl>'), [
    {
      is: 'terms',
      items: [
        {
          name: [text('A')],
          said: ['1', '2'].map((one) => ({ is: 'paragraph', inner: [text(one)] })),
        },
      ],
    },
  ]);
});
