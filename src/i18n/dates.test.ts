import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber, formatWhen } from './dates.ts';

test('Swedish dates say no more than is known', () => {
  assert.equal(formatWhen('2023', 'sv'), '2023');
  assert.equal(formatWhen('2023-10', 'sv'), 'oktober 2023');
  assert.equal(formatWhen('2023-10-12', 'sv'), '12 oktober 2023');
  assert.equal(formatWhen('2023-10-12T17:30', 'sv'), '12 oktober 2023 kl. 17.30');
});

test('Swedish spans', () => {
  assert.equal(formatWhen('2018/2022', 'sv'), '2018 – 2022');
  assert.equal(formatWhen('2023-10/2024-02', 'sv'), 'oktober 2023 – februari 2024');
  assert.equal(
    formatWhen('2023-10-12T17:30/2023-10-12T19:00', 'sv'),
    '12 oktober 2023 kl. 17.30–19.00',
  );
  assert.equal(
    formatWhen('2023-10-12T17:30/2023-10-13T09:00', 'sv'),
    '12 oktober 2023 kl. 17.30 – 13 oktober 2023 kl. 09.00',
  );
});

test('easy Swedish writes dates as Swedish does', () => {
  assert.equal(formatWhen('2023-10-12T17:30', 'sv-simple'), '12 oktober 2023 kl. 17.30');
});

test('English dates', () => {
  assert.equal(formatWhen('2023-10', 'en'), 'October 2023');
  assert.equal(
    formatWhen('2023-10-12T17:30/2023-10-12T19:00', 'en'),
    '12 October 2023, 17:30–19:00',
  );
  assert.equal(formatWhen('2018/2022', 'en'), '2018 – 2022');
});

test('a day is the same wherever the computer stands', () => {
  assert.equal(formatWhen('2024-01-01', 'sv'), '1 januari 2024');
  assert.equal(formatWhen('2024-12-31', 'en'), '31 December 2024');
});

test('numbers have the separators of their language', () => {
  assert.equal(formatNumber(1226.5, 'sv').replace(/\s/u, ' '), '1 226,5');
  assert.equal(formatNumber(1226.5, 'en'), '1,226.5');
});
