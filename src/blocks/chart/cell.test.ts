import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCell } from './cell.ts';

const valueOf = (text: string) => {
  const cell = readCell(text);
  return cell.kind === 'number' ? cell.value : cell.kind;
};

test('numbers are read as Swedes write them', () => {
  const written = {
    '2406': 2406,
    '1 226': 1226,
    '4,3': 4.3,
    '4.3': 4.3,
    '75 %': 75,
    '0,125': 0.125,
  };
  for (const [text, value] of Object.entries(written)) assert.equal(valueOf(text), value, text);
  for (const space of ['\u00a0', '\u202f', '\u2009']) {
    assert.equal(valueOf(`12${space}345${space}678`), 12_345_678);
  }
});

test('an empty cell, a dash and "okänt" are unknown, not 0', () => {
  for (const text of ['', ' ', '–', '-', 'okänt', 'Okänt']) assert.equal(valueOf(text), 'unknown');
});

test('what only looks like a number is refused', () => {
  for (const text of ['ca 40', '1 22', '4,', '1e3', '0x10', 'Infinity', '40 st', '1 226 500 0']) {
    assert.equal(valueOf(text), 'not-a-number', text);
  }
});

test('1,226 is not guessed at: it is a thousand in English and a decimal in Swedish', () => {
  assert.equal(valueOf('1,226'), 'ambiguous');
  assert.equal(valueOf('1.226'), 'ambiguous');
  assert.equal(valueOf('1226,125'), 1226.125);
});

test('a minus is read, so that it can be told of', () => {
  assert.equal(valueOf('−3'), -3);
  assert.equal(valueOf('-3,5'), -3.5);
});
