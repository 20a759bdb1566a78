import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advisoriesIn, faultsOf } from './report.ts';

const flaw = {
  source: 1,
  name: 'trim',
  title: 'Slow',
  url: 'https://github.com/advisories/GHSA-w5p7-h5w8-2hfq',
  severity: 'high',
};
const report = {
  vulnerabilities: { trim: { via: [flaw] }, parser: { via: ['trim'] }, other: { via: [flaw] } },
};
const exception = {
  id: 'GHSA-w5p7-h5w8-2hfq',
  package: 'trim',
  reason: 'x',
  until: '2026-06-30',
};
const advisories = advisoriesIn(report);

describe('known advisories', () => {
  it('are told once each, with what they are', () => {
    assert.deepEqual(faultsOf(advisories, [], '2026-01-01'), [
      'trim: Slow (high, GHSA-w5p7-h5w8-2hfq)',
    ]);
  });

  it('may be explained, until a day', () => {
    assert.deepEqual(faultsOf(advisories, [exception], '2026-06-30'), []);
    assert.deepEqual(faultsOf(advisories, [exception], '2026-07-01'), [
      'trim: undantaget för GHSA-w5p7-h5w8-2hfq gick ut 2026-06-30',
    ]);
  });

  it('leave no exception behind', () => {
    assert.deepEqual(faultsOf([], [exception], '2026-01-01'), [
      'trim: undantaget för GHSA-w5p7-h5w8-2hfq behövs inte längre, ta bort det',
    ]);
  });

  it('are not none when nobody answered', () => {
    assert.throws(() => advisoriesIn({ message: '403 Forbidden' }), /403 Forbidden/u);
  });
});
