import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Instead } from './find.ts';
import { samplePage } from './sample-page.ts';
import { summary } from './summary.ts';

const texts = {
  none: 'Inga.',
  one: 'träff',
  many: 'träffar',
  someWords: 'Inte alla ord.',
  respelt: 'Rättat.',
};

it('says how many there are, and of what', () => {
  const said = (count: number, instead?: Instead) => {
    const hits = Array.from({ length: count }, () => ({ page: samplePage({ title: 'a' }) }));
    return summary({ hits, ...(instead && { instead }) }, texts);
  };
  assert.equal(said(0), 'Inga.');
  assert.equal(said(1), '1 träff');
  assert.equal(said(2), '2 träffar');
  const fewer = { words: 'besök', isRespelt: false };
  assert.equal(said(2, fewer), '2 träffar: ”besök”. Inte alla ord.');
  assert.equal(said(1, { ...fewer, isRespelt: true }), '1 träff: ”besök”. Rättat.');
});
