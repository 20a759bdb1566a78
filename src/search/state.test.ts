import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasFilters, readQuery, writeQuery } from './state.ts';

describe('the question in the address', () => {
  it('comes back as it was written', () => {
    const query = {
      words: 'å & ä',
      filters: { year: '2023', kind: 'Händelse' },
      isNewestFirst: true,
    };
    assert.deepEqual(readQuery(writeQuery(query), ['kind', 'year']), query);
    assert.ok(hasFilters(query));
  });

  it('is nothing when nothing is asked', () => {
    const query = readQuery('?q=+&kind=&other=1', ['kind']);
    assert.deepEqual(query, { words: '', filters: {}, isNewestFirst: false });
    assert.equal(writeQuery(query), '');
  });
});
