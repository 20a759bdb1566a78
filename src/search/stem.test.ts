import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stem } from './stem.ts';

describe('the stem of a Swedish word', () => {
  for (const forms of [
    ['lärandelunch', 'lärandelunchen', 'lärandeluncher', 'lärandelunchernas'],
    ['förening', 'föreningen', 'föreningar', 'föreningarnas'],
    ['forum', 'forumet', 'forumets'],
    ['plats', 'platsen', 'platser'],
  ]) {
    it(`is the same for ${forms.join(', ')}`, () => {
      assert.equal(new Set(forms.map(stem)).size, 1);
    });
  }

  it('leaves short words and their beginning alone', () => {
    assert.deepEqual(['år', 'ö', 'hat', ''].map(stem), ['år', 'ö', 'hat', '']);
  });
});
