import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { synonymFinder } from './synonyms.ts';

describe('the words by which a text is found as well', () => {
  const find = synonymFinder([
    { word: 'civilsamhälle', finds: ['idéburna sektorn'], bothWays: true },
    { word: 'jobb', finds: ['arbetsmarknad'], bothWays: false },
    { word: 'mat', finds: ['kost'], bothWays: undefined },
  ]);

  it('are those whose words it has, in any form', () => {
    assert.deepEqual(find(['på', 'arbetsmarknaden']), ['jobb']);
    assert.deepEqual(find(['den', 'idéburna', 'sektorns']), ['civilsamhälle']);
    assert.deepEqual(find(['kosten']), ['mat']);
  });

  it('are none where words only begin alike, or stand apart', () => {
    assert.deepEqual(find(['kostnad']), []);
    assert.deepEqual(find(['sektorn', 'idéburna']), []);
  });

  it('go the other way only where the list says so', () => {
    assert.deepEqual(find(['civilsamhället']), ['idéburna sektorn']);
    assert.deepEqual(find(['jobb']), []);
  });
});
