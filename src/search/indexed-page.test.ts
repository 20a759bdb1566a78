import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forIndex, isSwedish, searchedPage, wordsIn } from './indexed-page.ts';
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

  it('is what is searched of it, its words whole, and what its head says to the search', () => {
    const meta = '<meta name="description" content="Mer > mindre">';
    const head = `<head><title>x</title><meta charset="utf-8">${meta}</head>`;
    const main = '<main data-pagefind-body>dia\u00adlog&shy;forum</main>';
    assert.equal(
      searchedPage(`<html lang="sv">${head}<body><nav>a</nav>${main}b</body></html>`),
      `<html lang="sv"><head>${meta}</head><body>${main.replaceAll(/\u00ad|&shy;/gu, '')}</body></html>`,
    );
    assert.equal(searchedPage('<html><main>x</main></html>'), undefined);
  });

  it('is of an overview its header alone', () => {
    const html = '<main><header data-pagefind-body><h1>a</h1></header><p>b</p></main>';
    assert.deepEqual(wordsIn(html), ['a']);
    assert.doesNotMatch(searchedPage(html) ?? '', /<p>/u);
  });

  it('tells which pages are in Swedish', () => {
    assert.deepEqual(
      ['sv', 'sv-x-simple', 'en'].map((lang) => isSwedish(page('', lang))),
      [true, true, false],
    );
  });
});
