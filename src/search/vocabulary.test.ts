import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filedUnder, nearestWord } from './vocabulary.ts';

describe('the word that was meant', () => {
  const words = ['överenskommelsen', 'fryshuset', 'rasmusson', 'forum', 'format', 'lunch'];
  const meant = (typed: string) => nearestWord(typed, words);

  it('is the one that differs by a letter that is missing, added, wrong or swapped', () => {
    assert.equal(meant('frysuset'), 'fryshuset');
    assert.equal(meant('rasmuson'), 'rasmusson');
    assert.equal(meant('överenskomelsn'), 'överenskommelsen');
    assert.equal(meant('ofrum'), 'forum');
    assert.equal(meant('overenskommelsem'), 'överenskommelsen');
  });

  it('is the more frequent one of two', () => {
    assert.equal(nearestWord('talar', ['talare', 'taler', 'tamar']), undefined);
    assert.equal(nearestWord('tadar', ['tamar', 'talar']), 'tamar');
  });

  it('is none where nothing is near, or where the word is right', () => {
    for (const typed of ['xyzzyqwfp', 'lunchen', 'lunc', 'luch', 'fryshus', 'lunchens']) {
      assert.equal(meant(typed), undefined, typed);
    }
  });

  it('is looked for under the first letter, without its dots', () => {
    assert.deepEqual(['överens', 'ål', 'bok', '7b'].map(filedUnder), ['o', 'a', 'b', '']);
  });
});
