import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { searchFor } from './archive-address.ts';
import { compoundSplitter } from './compounds.ts';
import { markTitle, punctuated, readExcerpt, shorten, withoutTitle } from './excerpt.ts';
import { withFilterOptions } from './filter-options.ts';
import { forIndex, wordsIn } from './indexed-page.ts';
import { withYearsOnly } from './periods.ts';
import { searchedWords } from './question.ts';
import { fitTo, ranked } from './rank.ts';
import { samplePage } from './sample-page.ts';
import { readQuery, writeQuery } from './state.ts';
import { stem } from './stem.ts';
import { withMarks } from './text-fragment.ts';
import { filedUnder, vocabularyOf } from './vocabulary.ts';

const seed = 20231012;
const words = ['lärandelunch', 'lunch', 'lärande', 'dialogforum', 'möte', 'hälsa'];
const pieces = fc.constantFrom(
  ...[
    'lunch',
    'lärandelunch',
    'och',
    'vad är ',
    'okt 2023',
    '2023-10',
    'hösten 2023',
    ' ',
    '  ',
    '"',
  ],
  ...[
    '”',
    '<mark>',
    '</mark>',
    '<',
    '>',
    '&lt;',
    '&amp;',
    '||',
    '-',
    '…',
    '.',
    '%',
    '\u00ad',
    '😀',
  ],
  ...['__proto__', 'constructor', '$&', '$1', '\\', '\n', 'é', 'İ', 'ß', '\ud800'],
);
const typed = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));
const check = (numRuns: number, judge: (text: string, other: string) => void) => {
  fc.assert(fc.property(typed, typed, judge), { seed, numRuns });
};

test('any question is read, and written into the address as it was', () => {
  const names = ['format', 'year'];
  check(1000, (asked, chosen) => {
    const filters = chosen === '' ? {} : { format: chosen };
    const query = { words: asked.trim(), filters, isNewestFirst: asked.length % 2 === 0 };
    const wellFormed = JSON.parse(
      JSON.stringify(query).replaceAll(/\\ud[89a-f]../gu, '\ufffd'),
    ) as typeof query;
    assert.deepEqual(readQuery(writeQuery(query), names), {
      ...wellFormed,
      words: wellFormed.words.trim(),
    });
    readQuery(asked, names);
    assert.equal(
      searchFor(`?format=${encodeURIComponent(asked.toWellFormed())}`, () => undefined),
      undefined,
    );
  });
});

test('any word has its parts, its stem and perhaps a nearest', () => {
  const split = compoundSplitter(words);
  check(1000, (text) => {
    const small = text.toLowerCase();
    assert.equal(split(small).join(''), small);
    assert.ok(small.startsWith(stem(small).slice(0, -1)));
    assert.match(filedUnder(small), /^[a-z]?$/u);
    const { nearest, knows } = vocabularyOf(words);
    assert.ok(nearest(small).every((near) => words.includes(near)));
    assert.equal(typeof knows(small), 'boolean');
    assert.ok(text.trim() === '' || searchedWords(text.trim()) !== '', JSON.stringify(text));
    withYearsOnly(text);
  });
});

test('any excerpt is shown word by word, with an address that can be read', () => {
  check(1000, (excerpt, title) => {
    const read = readExcerpt(excerpt);
    assert.ok(shorten(read, 14).length <= 16);
    assert.ok(withoutTitle(read, title).length <= read.length);
    assert.equal(
      markTitle(title, read)
        .map(({ text }) => text)
        .join(' '),
      title,
    );
    for (const { text } of read) assert.equal(punctuated(text).join(''), text);
    const hits = [title, excerpt].map((one) => ({ page: samplePage({ title: one }) }));
    const fit = fitTo(excerpt, title.length % 2 === 0, () => []);
    assert.equal(ranked(hits, fit).length, hits.length);
    const address = withMarks(
      '/om/',
      read.map(({ text, isMarked }) => ({ text: text.toWellFormed(), isMarked })),
      title,
    );
    assert.equal(new URL(address, 'https://exempel.se/').pathname, '/om/');
  });
});

test('any page can be put into the index, and its values into the filters', () => {
  check(500, (text, value) => {
    const body = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const html = `<html lang="sv"><main data-pagefind-body><p>${body}</p></main></html>`;
    assert.equal(
      forIndex(html, (word) => [word]).replaceAll(/\s/gu, ''),
      html.replaceAll(/\s/gu, ''),
    );
    assert.ok(wordsIn(html).every((word) => /^[\p{L}\p{M}]+$/u.test(word)));
    const found = samplePage({ title: 'Om', filters: { kind: [value] } });
    const page = withFilterOptions('<select data-filter="kind"></select>', [found]);
    const inside = /<option value="([^"]*)">(.*) \(1\)<\/option><\/select>$/su.exec(page);
    assert.ok(inside, page);
    assert.doesNotMatch(`${inside[1] ?? ''}${inside[2] ?? ''}`, /</u);
  });
});

test('what is as long as a whole text takes no more time than its length', () => {
  const letters = 300_000;
  for (const piece of [
    'a',
    'å',
    ' ',
    '-',
    '"',
    '.',
    '2023 ',
    'ab ',
    '|',
    '\n',
    '<mark>a</mark> ',
  ]) {
    const text = `${piece.repeat(letters / piece.length)}x`;
    searchedWords(text);
    compoundSplitter(words)(text);
    vocabularyOf(words).nearest(text);
    stem(text);
    withMarks('/om/', shorten(readExcerpt(text), 14));
    forIndex(`<main data-pagefind-body>${text}</main>`, (word) => [word]);
  }
});
