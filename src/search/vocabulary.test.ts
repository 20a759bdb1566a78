import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filedUnder, vocabularyOf } from './vocabulary.ts';

describe('the words of the site', () => {
  const words = ['överenskommelsen', 'fryshuset', 'rasmusson', 'forum', 'format', 'lunch'];
  const { knows, nearest } = vocabularyOf(words);

  it('has for a wrong word the one with a letter missing, added, wrong or swapped', () => {
    for (const [typed, meant] of [
      ['frysuset', 'fryshuset'],
      ['rasmuson', 'rasmusson'],
      ['överenskomelsn', 'överenskommelsen'],
      ['overenskommelsem', 'överenskommelsen'],
      ['ofrum', 'forum'],
      ['tryshuset', 'fryshuset'],
      ['lynch', 'lunch'],
    ] as const) {
      assert.deepEqual(nearest(typed), [meant], typed);
    }
    assert.deepEqual(nearest('xyzzyqwfp'), []);
  });

  it('has the more frequent of two words first, and one with the same first letter alone', () => {
    assert.deepEqual(vocabularyOf(['tamar', 'talar']).nearest('tadar'), ['tamar', 'talar']);
    assert.deepEqual(vocabularyOf(['kallar', 'tallar']).nearest('tallas'), ['tallar']);
  });

  it('knows a word by its beginning and in any form', () => {
    for (const typed of ['lunchen', 'lunc', 'fryshus', 'lunchens']) assert.ok(knows(typed), typed);
    assert.equal(knows('luch'), false);
    assert.equal(knows('overens'), false);
    assert.ok(knows('overens', true));
  });

  it('are filed under their first letter, without its dots', () => {
    assert.deepEqual(['överens', 'ål', 'bok', '7b'].map(filedUnder), ['o', 'a', 'b', '']);
  });
});
