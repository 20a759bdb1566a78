import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode, encode, type Value } from './cbor.ts';

test('a value is written as the standard says', () => {
  // RFC 8949, appendix A.
  const examples: readonly (readonly [Value, string])[] = [
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1_000_000, '1a000f4240'],
    [-1, '20'],
    [-100, '3863'],
    ['', '60'],
    ['ü', '62c3bc'],
    [null, 'f6'],
    [[1, [2, 3]], '8201820203'],
  ];
  for (const [value, hex] of examples) assert.equal(encode(value).toString('hex'), hex);
});

test('a value that Pagefind has no use for is refused, not lost', () => {
  for (const hex of ['f4', 'f97e00', 'a0', '41ff'])
    assert.throws(() => decode(Buffer.from(hex, 'hex')), /unknown kind/u);
});

test('what was written is read again', () => {
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: -70_000, max: 2 ** 32 - 1 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 30 }),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      assert.deepEqual(decode(encode(one)), one);
    }),
    { seed: 20231012 },
  );
});
