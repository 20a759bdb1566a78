import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchedWords } from './question.ts';

describe('what is searched for of what is typed', () => {
  for (const [typed, searched] of [
    ['forum', 'forum'],
    ['hat och hot', 'hat och hot'],
    ['möte i Rosengård', 'möte Rosengård'],
    ['vad är ett dialogforum?', 'dialogforum?'],
    ['Hur kan min förening vara med', 'min förening vara'],
    ['var är vi', 'var är vi'],
    ['i', 'i'],
    ['på en', 'på en'],
    ['"ett år på väg"', '"ett år på väg"'],
    ['', ''],
  ] as const) {
    it(`${typed} → ${searched}`, () => {
      assert.equal(searchedWords(typed), searched);
    });
  }
});
