import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanOf, sumOf, type Score } from './known-sums.ts';

const exactly = (count: number) => ({ count, about: false });
const about = (count: number) => ({ count, about: true });
const score = (value: number, more: Partial<Score> = {}): Score => ({
  question: 'Hur var det?',
  score: value,
  scale: 5,
  ...more,
});

test('where nothing is known there is no sum, not even zero', () => {
  assert.equal(sumOf([]), undefined);
  assert.equal(sumOf([undefined, undefined]), undefined);
});

test('a sum says how many of its parts are known, and stays approximate', () => {
  assert.deepEqual(sumOf([about(80), undefined, exactly(50)]), {
    sum: 130,
    about: true,
    known: 2,
    of: 3,
  });
  assert.deepEqual(sumOf([exactly(4)]), { sum: 4, about: false, known: 1, of: 1 });
});

test('unknown parts change how much is known, never the sum, wherever they stand', () => {
  for (let unknown = 0; unknown < 5; unknown += 1) {
    const gaps = Array.from({ length: unknown }, () => undefined);
    const sums = [
      [...gaps, exactly(3), exactly(7)],
      [exactly(3), ...gaps, exactly(7)],
      [exactly(7), exactly(3), ...gaps],
    ].map(sumOf);
    for (const sum of sums) {
      assert.deepEqual(sum, { sum: 10, about: false, known: 2, of: 2 + unknown });
    }
  }
});

test('a mean weighs each score by its answers', () => {
  assert.deepEqual(meanOf([score(5, { answers: 30 }), score(3, { answers: 10 })]), {
    mean: 4.5,
    scale: 5,
    answers: 40,
  });
});

test('a mean lies between the lowest and the highest score, in whatever order they come', () => {
  const scores = [1.2, 4.8, 3.1].map((value, index) => score(value, { answers: index * 7 + 1 }));
  const [there, back] = [meanOf(scores), meanOf(scores.toReversed())];
  assert.ok('mean' in there && 'mean' in back);
  assert.ok(there.mean > 1.2 && there.mean < 4.8);
  assert.ok(Math.abs(there.mean - back.mean) < 1e-9);
});

test('no mean is made of what cannot be weighed or compared', () => {
  assert.deepEqual(meanOf([]), { refused: 'none' });
  assert.deepEqual(meanOf([score(4, { answers: 9 }), score(4)]), { refused: 'answers' });
  assert.deepEqual(meanOf([score(4, { answers: 0 })]), { refused: 'answers' });
  assert.deepEqual(meanOf([score(4, { answers: 9 }), score(8, { scale: 10, answers: 9 })]), {
    refused: 'scales',
  });
  assert.deepEqual(
    meanOf([score(4, { answers: 9 }), score(4, { question: 'Annat?', answers: 9 })]),
    { refused: 'questions' },
  );
});
