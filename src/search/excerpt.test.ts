import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markTitle, punctuated, readExcerpt, shorten, withoutTitle } from './excerpt.ts';

const written = (words: readonly { text: string; isMarked: boolean }[]) =>
  words.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(' ');

describe('an excerpt', () => {
  it('is read word by word, as text', () => {
    assert.equal(
      written(readExcerpt('Ett <mark>dialog||forum,</mark> &lt;b&gt; & &amp;')),
      'Ett [dialogforum,] <b> & &amp;',
    );
  });

  it('marks small words only beside others, or where there are no others', () => {
    const excerpt = '<mark>hat</mark> <mark>och</mark> <mark>hot</mark> men <mark>och</mark>';
    assert.equal(written(readExcerpt(excerpt)), '[hat] [och] [hot] men och');
    assert.equal(written(readExcerpt('a <mark>och</mark> b')), 'a [och] b');
  });

  it('is shortened around its first mark', () => {
    const words = readExcerpt('ett två tre fyra fem <mark>sex</mark> sju åtta nio tio');
    assert.equal(written(shorten(words, 4)), '… fem [sex] sju åtta …');
    assert.equal(written(shorten(words.slice(0, 3), 4)), 'ett två tre');
  });

  it('leaves out the title where it begins with it, and the kind above it', () => {
    const words = readExcerpt('Rapport. <mark>Forum</mark> 2022: ungas råd. Det var då.');
    assert.equal(written(withoutTitle(words, 'Forum 2022: ungas råd')), 'Det var då.');
    assert.equal(written(withoutTitle(words, 'Något annat')), written(words));
  });

  it('marks the same words in the title', () => {
    const words = readExcerpt('ett <mark>Forum.</mark>');
    assert.equal(written(markTitle('Vårt forum, 2022', words)), 'Vårt [forum,] 2022');
  });

  it('tells a word from its punctuation', () => {
    assert.deepEqual(punctuated('”(forum).”'), ['”(', 'forum', ').”']);
    assert.deepEqual(punctuated('·'), ['·', '', '']);
    assert.deepEqual(punctuated('EU-projekt'), ['', 'EU-projekt', '']);
  });
});
