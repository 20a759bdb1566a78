import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWords } from './reading.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf(
  `hälsa forum dialogforum idéverkstad sommar jobb rapport sedat arif arik för fritid`.split(' '),
);

const read = (typed: string) => readWords(typed, vocabulary);

describe('understanding what was typed', () => {
  it('leaves words as they are that the site has in some form, and phrases', () => {
    for (const typed of ['hälsa', 'forums', 'dialogf', 'för', '"okänd fras"', '2023']) {
      const { words, isForgiving, isRespelt } = read(typed);
      assert.deepEqual([words, isForgiving, isRespelt], [typed, false, false], typed);
    }
  });

  it('takes an a for an å or ä where only so the word is known', () => {
    const { words, isForgiving, isRespelt } = read('halsa forum');
    assert.deepEqual([words, isForgiving, isRespelt], ['halsa forum', true, false]);
  });

  it('joins what was written apart, and knows a plural by its singular', () => {
    assert.equal(read('dialog forum').words, 'dialogforum');
    assert.equal(read('ide verkstad').words, 'ideverkstad');
    assert.equal(read('idéverkstäder').words, 'idéverkstad');
    assert.equal(read('hälsan').words, 'hälsa');
    assert.equal(read('hälsan').isRespelt, false);
  });

  it('takes an unknown compound apart, into what is known of it', () => {
    assert.equal(read('sommarjobb').words, 'sommar jobb');
    assert.equal(read('årsrapport').words, 'rapport');
    assert.equal(read('fritidsgård').words, 'fritid');
  });

  it('has every word that is as near to one that nobody knows', () => {
    const { words, others, isRespelt } = read('sedad arit');
    assert.deepEqual([words, others, isRespelt], ['sedat arif', ['sedat arik'], true]);
    assert.equal(read('qqqqqqq').words, 'qqqqqqq');
    assert.equal(read('qqqqqqq').isUnknown, true);
  });
});
