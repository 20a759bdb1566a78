import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Answer } from './find.ts';
import { summary } from './summary.ts';

const texts = { none: 'Inga.', one: 'träff', many: 'träffar', someWords: 'Inte alla ord.' };
const result: Answer['results'][number] = { data: () => Promise.reject(new Error('not asked')) };

it('says how many there are, and of what', () => {
  const said = (count: number, fewerWords?: string) =>
    summary({ results: Array<typeof result>(count).fill(result), fewerWords }, texts);
  assert.equal(said(0), 'Inga.');
  assert.equal(said(1), '1 träff');
  assert.equal(said(2), '2 träffar');
  assert.equal(said(2, 'besök'), '2 träffar: ”besök”. Inte alla ord.');
});
