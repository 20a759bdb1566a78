import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitSince } from './waiting.ts';

test('a wait is counted from the last day on which it can have begun', () => {
  assert.deepEqual(waitSince('2023', '2026-11-23'), { unit: 'year', count: 2, atLeast: true });
  assert.deepEqual(waitSince('2023', '2026-12-31'), { unit: 'year', count: 3, atLeast: true });
  assert.deepEqual(waitSince('2026-01', '2026-11-23'), { unit: 'month', count: 9, atLeast: true });
  assert.deepEqual(waitSince('2022/2023', '2026-11-23')?.count, 2);
});

test('where the day is known the wait is exact', () => {
  assert.deepEqual(waitSince('2024-11-24', '2026-11-23'), {
    unit: 'year',
    count: 1,
    atLeast: false,
  });
  assert.deepEqual(waitSince('2024-11-23', '2026-11-23')?.count, 2);
});

test('what began this month, this year or later has no wait to tell of', () => {
  for (const since of ['2026', '2026-11', '2026-10-24', '2027-01-01']) {
    assert.equal(waitSince(since, '2026-11-23'), undefined, since);
  }
});
