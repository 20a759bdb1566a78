import assert from 'node:assert/strict';
import { it } from 'node:test';
import { singularOf, singularsOf } from './plurals.ts';

it('has the singular of a word whose plural has another vowel, in any form and compound', () => {
  assert.deepEqual(
    ['idéverkstäder', 'städernas', 'handböckerna', 'luncher', 'stad'].map(singularOf),
    ['idéverkstad', 'stad', 'handbok', 'luncher', 'stad'],
  );
  assert.deepEqual([...singularsOf(['länder', 'mark'])], [['länder', 'land']]);
});
