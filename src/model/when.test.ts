import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  byLatest,
  endOf,
  isWhen,
  lastDayOf,
  precisionOf,
  startOf,
  yearOf,
  yearsOf,
} from './when.ts';

test('a date may be as exact as the knowledge', () => {
  for (const value of ['2023', '2023-10', '2023-10-12', '2023-10-12T17:30', '1800', '2199-12-31']) {
    assert.ok(isWhen(value), value);
  }
});

test('what is not in the calendar is no date', () => {
  const wrong = ['2023-13', '2023-00', '2023-10-32', '2023-04-31', '2023-10-12T24:00'];
  const malformed = [
    '',
    '23',
    '20230',
    '2023-1',
    '12 oktober 2023',
    '2023-10-12T17:30:00',
    '2023-10-12 17:30',
    '1799',
    '2200',
    ' 2023',
    '2023\n',
  ];
  for (const value of [...wrong, ...malformed, '2023-10-12T17:60'])
    assert.ok(!isWhen(value), value);
});

test('leap years are known', () => {
  for (const value of ['2024-02-29', '2000-02-29']) assert.ok(isWhen(value), value);
  for (const value of ['2023-02-29', '1900-02-29', '2100-02-29']) assert.ok(!isWhen(value), value);
});

test('a span has two ends of one precision and goes forwards', () => {
  for (const value of ['2018/2022', '2023-10/2024-02', '2023-10-12T17:30/2023-10-12T19:00']) {
    assert.ok(isWhen(value), value);
  }
  for (const value of [
    '2022/2018',
    '2023/2023',
    '2023/2024-02',
    '2023/',
    '/2023',
    '2022/2023/2024',
  ]) {
    assert.ok(!isWhen(value), value);
  }
});

test('the precision of a span is that of its ends', () => {
  assert.deepEqual(
    ['2023', '2023-10', '2023-10-12', '2023-10-12T17:30', '2023-10/2024-02'].map(precisionOf),
    ['year', 'month', 'day', 'time', 'month'],
  );
});

test('a date is its own start and end', () => {
  assert.deepEqual([startOf('2023-10'), endOf('2023-10')], ['2023-10', '2023-10']);
  assert.deepEqual([startOf('2023/2025'), endOf('2023/2025')], ['2023', '2025']);
});

test('a span touches each of its years', () => {
  assert.equal(yearOf('2023-12/2025-01'), 2023);
  assert.deepEqual(yearsOf('2023-12/2025-01'), [2023, 2024, 2025]);
  assert.deepEqual(yearsOf('2023-10-12'), [2023]);
});

test('the last day it may have been', () => {
  assert.equal(lastDayOf('2023'), '2023-12-31');
  assert.equal(lastDayOf('2023-04'), '2023-04-30');
  assert.equal(lastDayOf('2024-02'), '2024-02-29');
  assert.equal(lastDayOf('2023-02'), '2023-02-28');
  assert.equal(lastDayOf('2023-10-12T17:30/2023-10-13T19:00'), '2023-10-13');
  assert.equal(lastDayOf('2018/2022'), '2022-12-31');
});

test('the latest comes first, and the exact before the inexact', () => {
  const dates = ['2022', '2023', '2023-10', '2023-10-12', '2024-01', '2023-10-12T17:30'];
  assert.deepEqual(dates.toSorted(byLatest), [
    '2024-01',
    '2023-10-12T17:30',
    '2023-10-12',
    '2023-10',
    '2023',
    '2022',
  ]);
});
