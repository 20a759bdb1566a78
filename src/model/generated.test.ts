import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accepts } from './accepts.ts';
import { everyField } from './every-field.ts';
import type { Field } from './field.ts';
import { isWhen } from './when.ts';

const seed = 20231012;

/** Values of every type, and texts at and around what a field takes. */
function valuesFor({ json: { pattern, maxLength, minimum, maximum } }: Field) {
  const [low, high] = [Number(minimum ?? 0), Number(maximum ?? 9)];
  const shaped =
    typeof pattern === 'string' && !pattern.includes('\\S')
      ? [fc.stringMatching(new RegExp(pattern.replace(/\(\?!.*?\$\)/u, ''), 'u'))]
      : [];
  const limit = Number(maxLength ?? 40);
  const long = fc.string({ minLength: limit - 2, maxLength: limit + 2, unit: 'binary' });
  const numbers = fc.double({ min: low - 2, max: high + 2 });
  return fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    ...(maxLength === undefined ? [] : [long]),
    ...shaped,
    numbers.map(String),
    numbers,
  );
}

/** What a JSON Schema cannot say: that a day exists, that an address can be read. */
const saysLess = ({ widget, json }: Field) => widget.widget === 'when' || json.format === 'uri';

test(`${everyField.length} fields judge whatever they are given, as the schema and the form do`, () => {
  for (const [path, field] of everyField) {
    const { zod, json, widget, required } = field;
    const [form] = (widget.pattern as [string, string] | undefined) ?? [];
    fc.assert(
      fc.property(valuesFor(field), (value) => {
        const { success, error } = zod.safeParse(value);
        assert.ok(success || error.issues.every(({ message }) => message !== ''), path);
        if (typeof value !== 'string' || json.type !== 'string') return;
        if (!required && value === '') return;
        if (success) assert.ok(accepts(json, value), path);
        else assert.ok(!accepts(json, value) || saysLess(field), path);
        if (form === undefined || (widget.widget === 'string' && /[\r\n]/u.test(value))) return;
        assert.ok(new RegExp(form).test(value) === success || saysLess(field), path);
      }),
      { seed, numRuns: 30 },
    );
  }
});

test('a text is a date only where its day is in the calendar', () => {
  const near = fc.stringMatching(/^[12][0-9]{3}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2})?)?)?$/u);
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (value) => {
      const [day = '', time = '00:00'] = value.split('T');
      const whole = `${day}-01-01`.slice(0, 10);
      const read = new Date(`${whole}T${time}Z`);
      const isThere = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole);
      const isInRange = /^(?:1[89]|2[01])\d\d(?:-\d\d){0,2}(?:T[\d:]{5})?$/u.test(value);
      const isLate = time.startsWith('24');
      assert.equal(isWhen(value), isThere && isInRange && !isLate, value);
    }),
    { seed, numRuns: 1000 },
  );
});
