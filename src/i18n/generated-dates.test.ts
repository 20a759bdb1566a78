import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  byLatest,
  firstDayOf,
  isWhen,
  languages,
  lastDayOf,
  startOf,
  yearsOf,
  type Language,
} from '../model/index.ts';

import { formatWhen } from './dates.ts';

const seed = 20231012;
const lengths = [4, 7, 10, 16];

const two = (value: number) => String(value).padStart(2, '0');
const moments = fc
  .record({
    year: fc.integer({ min: 1800, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    minutes: fc.integer({ min: 0, max: 24 * 60 - 1 }),
  })
  .map(({ year, month, day, minutes }) => {
    const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    return `${year}-${two(month)}-${two(day)}T${time}`;
  });

/** Dates of every precision, and spans of them. */
const whens = fc
  .tuple(fc.constantFrom(...lengths), moments, moments, fc.boolean())
  .map(([length, ...rest]) => {
    const [one, other, isSpan] = [rest[0].slice(0, length), rest[1].slice(0, length), rest[2]];
    const [start, end] = one < other ? [one, other] : [other, one];
    return isSpan && start !== end ? `${start}/${end}` : one;
  });

test('every date prints in every language with its years, and begins before it ends', () => {
  fc.assert(
    fc.property(whens, (when) => {
      assert.ok(isWhen(when), when);
      assert.ok(firstDayOf(when) <= lastDayOf(when), when);
      for (const language of Object.keys(languages) as Language[]) {
        const printed = formatWhen(when, language);
        assert.doesNotMatch(printed, /undefined|NaN|Invalid/u);
        const years = yearsOf(when);
        if (language === 'ar') continue;
        for (const year of [years[0], years.at(-1)])
          assert.match(printed, new RegExp(`${year}`, 'u'));
      }
    }),
    { seed, numRuns: 1000 },
  );
});

test('dates of all precisions have one order', () => {
  fc.assert(
    fc.property(fc.array(whens, { minLength: 2, maxLength: 12 }), (list) => {
      const sorted = list.toSorted(byLatest);
      assert.deepEqual(list.toReversed().toSorted(byLatest).map(startOf), sorted.map(startOf));
      for (const [index, when] of sorted.entries()) {
        const next = sorted[index + 1] ?? when;
        assert.ok(startOf(when).slice(0, 4) >= startOf(next).slice(0, 4), `${when} ${next}`);
      }
    }),
    { seed, numRuns: 500 },
  );
});
