import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forIndex, isSearched, isSwedish, withoutSoftHyphens, wordsIn } from './indexed-page.ts';
import { withoutMarkers } from './marker.ts';

const page = (main: string, lang = 'sv') =>
  `<html lang="${lang}"><body><p>Dialogforum</p><main id="m" data-pagefind-body>${main}</main></body></html>`;

const split = (word: string) => (word === 'dialogforum' ? ['dialog', 'forum'] : [word]);

describe('a page for the index', () => {
  it('has the parts of compounds marked, in text and with their letters as they were', () => {
    const html = page(
      '<p title="dialogforum > x">Dialogforum &amp; &dialogforum; <b>DIALOGFORUM</b></p>',
    );
    assert.equal(
      forIndex(html, split),
      page('<p title="dialogforum > x">Dialog||forum &amp; &dialogforum; <b>DIALOG||FORUM</b></p>'),
    );
    assert.equal(withoutMarkers(forIndex(html, split)), html);
  });

  it('keeps what is written with the marker itself', () => {
    assert.equal(withoutMarkers('a || b, 1||2'), 'a || b, 1||2');
  });

  it('keeps terms from what they say, and headings from what follows', () => {
    assert.equal(
      forIndex(page('<dl><dt>När</dt><dd>2023</dd></dl><h3>Ett </h3><p>Två</p>'), split),
      page('<dl><dt>När:</dt> <dd>2023</dd></dl><h3>Ett</h3><p>Två</p>'),
    );
  });

  it('says which words stand in what is searched', () => {
    assert.deepEqual(wordsIn(page('<!-- nej --><p class="nej">Ja, Å&nbsp;ä.</p>')), [
      'ja',
      'å',
      'ä',
    ]);
  });

  it('tells which pages are searched, and which are in Swedish', () => {
    assert.deepEqual([isSearched(page('')), isSearched('<main>x</main>')], [true, false]);
    assert.deepEqual(
      ['sv', 'sv-x-simple', 'en'].map((lang) => isSwedish(page('', lang))),
      [true, true, false],
    );
  });

  it('knows a word with soft hyphens', () => {
    assert.equal(withoutSoftHyphens('dia\u00adlog&shy;forum'), 'dialogforum');
  });
});
