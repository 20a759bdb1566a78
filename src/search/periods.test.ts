import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodWordsBetween, periodWordsIn, withPeriodWords, withYearsOnly } from './periods.ts';

describe('months and seasons of a year', () => {
  it('are one word each, however they are written', () => {
    for (const month of ['oktober 2023', 'okt 2023', 'Okt. 2023', '2023 oktober', '2023-10']) {
      assert.equal(withPeriodWords(month), '202310', month);
    }
    assert.equal(withPeriodWords('October 2023'), '202310');
    assert.equal(withPeriodWords('hösten 2023'), '202323');
    assert.equal(withPeriodWords('forum i maj 2022'), 'forum i 202205');
  });

  it('leave all else as it is', () => {
    for (const words of ['rapport 2023', 'oktober', 'okt 23', 'mars och 2023', '2023-13']) {
      assert.equal(withPeriodWords(words), words);
    }
  });

  it('give way to their years', () => {
    assert.equal(withYearsOnly('forum 202310'), 'forum 2023');
  });

  it('are read off a text with the season that a month lies in', () => {
    assert.deepEqual(periodWordsIn('Från oktober 2023 till februari 2024.'), [
      '202310',
      '202323',
      '202402',
      '202424',
    ]);
    assert.deepEqual(periodWordsIn('Det var 2023, i oktober.'), []);
  });

  it('fill a span from its first month to its last', () => {
    const words = periodWordsBetween('2023-11', '2024-01');
    for (const word of ['202311', '202312', '202401', '202323', '202424', 'december', 'januari']) {
      assert.ok(words.includes(word), word);
    }
    assert.ok(!words.includes('202310') && !words.includes('202301'));
  });
});
