import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collections } from '../model/index.ts';
import { statusOf } from './relations.ts';

const after = (...steps: readonly (readonly [status: string, when: string])[]) => {
  const data = collections.recommendations.zod.parse({
    title: 'Ett förslag',
    summary: 'Vad det är.',
    sources: ['report'],
    history: steps.map(([status, when]) => ({ status, when, source: 'report' })),
  });
  return statusOf({ data }).status;
};

test('what is known now is the latest step, wherever it stands', () => {
  assert.equal(after(['raised', '2022'], ['answered', '2023']), 'answered');
  assert.equal(after(['answered', '2023-05'], ['raised', '2022']), 'answered');
});

test('of two steps in the same year the later listed is what is known now', () => {
  assert.equal(after(['raised', '2023'], ['answered', '2023'], ['adopted', '2023']), 'adopted');
});
