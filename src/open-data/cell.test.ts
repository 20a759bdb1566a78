import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCell } from './cell.ts';

test('nothing in a text is run by a spreadsheet, and nothing is lost', () => {
  const hostile = ['=1+1', '+46 40', '-3', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', "'=1", "''-"];
  for (const text of hostile) {
    const cell = writeCell(text);
    const read = cell.startsWith('"') ? cell.slice(1, -1) : cell;
    assert.equal(read, `'${text}`);
  }
  for (const text of ['1-2', 'a=b', "'a", 'å@b']) assert.equal(writeCell(text), text);
});

test('a cell says what it holds, as a spreadsheet set to Swedish reads it', () => {
  assert.equal(writeCell(undefined), '');
  assert.equal(writeCell(0), '0');
  assert.equal(writeCell(-4.5), '-4,5');
  assert.equal(writeCell(true), 'ja');
  assert.equal(writeCell(false), 'nej');
  assert.equal(writeCell('a;b'), '"a;b"');
  assert.equal(writeCell('säg "hej"'), '"säg ""hej"""');
  assert.equal(writeCell('två\nrader'), '"två\nrader"');
});
