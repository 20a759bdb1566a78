import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Answer, Instead } from './find.ts';
import { summary } from './summary.ts';

const texts = {
  none: 'Inga.',
  one: 'träff',
  many: 'träffar',
  someWords: 'Inte alla ord.',
  respelt: 'Rättat.',
};
const result: Answer['results'][number] = { data: () => Promise.reject(new Error('not asked')) };

it('says how many there are, and of what', () => {
  const said = (count: number, instead?: Instead) =>
    summary({ results: Array<typeof result>(count).fill(result), instead }, texts);
  assert.equal(said(0), 'Inga.');
  assert.equal(said(1), '1 träff');
  assert.equal(said(2), '2 träffar');
  const fewer = { words: 'besök', isRespelt: false };
  assert.equal(said(2, fewer), '2 träffar: ”besök”. Inte alla ord.');
  assert.equal(said(1, { ...fewer, isRespelt: true }), '1 träff: ”besök”. Rättat.');
});
