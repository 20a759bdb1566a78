import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../field.ts';
import {
  choice,
  email,
  group,
  media,
  number,
  optional,
  reference,
  text,
  webAddress,
  when,
  yesNo,
} from './index.ts';
import { accepts, nothing, read, refuses } from './judging.ts';

const label = 'Fält';

test('an optional field takes empty, null and absence as one: unknown', () => {
  const fields: readonly Field[] = [
    text({ label, max: 5 }),
    number({ label }),
    yesNo({ label }),
    when({ label }),
    email({ label }),
    webAddress({ label }),
    reference('events', { label }),
    media('picture', { label }),
    choice({ label, options: { a: 'A' } }),
    group({ a: text({ label, max: 5 }) }, { label }),
  ];
  for (const field of fields) {
    assert.deepEqual(
      nothing.map((value) => read(optional(field), value)),
      [undefined, undefined, undefined],
    );
    refuses(field, nothing);
  }
});

test('an unknown figure stays unknown, never 0', () => {
  const count = group({ count: optional(number({ label })) }, { label });
  assert.deepEqual(read(count, { count: '' }), { count: undefined });
  assert.deepEqual(read(count, {}), {});
  assert.deepEqual(read(count, { count: '0' }), { count: 0 });
});

test('numbers may be written as text, within their limits', () => {
  const whole = number({ label, min: 1, max: 10 });
  assert.deepEqual(
    ['7', 7, '10'].map((value) => read(whole, value)),
    [7, 7, 10],
  );
  refuses(whole, ['0', '11', '1,5', '1.5', '1 0', 'tio', '0x1', '1e1', 'Infinity', NaN, true, []]);
  const decimal = number({ label, max: 5, decimals: true });
  assert.equal(read(decimal, '4.25'), 4.25);
  refuses(decimal, ['4,25', '.5', '5.1', '-1']);
});

test('yes and no are true and false', () => {
  assert.deepEqual(
    ['true', 'false', true, false].map((value) => read(yesNo({ label }), value)),
    [true, false, true, false],
  );
  refuses(yesNo({ label }), ['ja', 'yes', 'no', 'True', 1, 0]);
});

test('a choice is one of its options, whatever objects inherit', () => {
  const field = choice({ label, options: { held: 'Genomförd' } });
  accepts(field, ['held']);
  refuses(field, ['Genomförd', 'constructor', 'toString', '__proto__', ['held']]);
});

test('dates stay the text they were written as', () => {
  assert.equal(read(when({ label }), '2023'), '2023');
  assert.equal(read(when({ label }), 2023), '2023');
  refuses(when({ label }), ['2023-02-30', '2018/2022', 'igår', 20231012, new Date(0)]);
  accepts(when({ label, span: true, precision: ['year'] }), ['2018/2022', '2018']);
  refuses(when({ label, span: true, precision: ['year'] }), ['2018-01/2018-02']);
});
