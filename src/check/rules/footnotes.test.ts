import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults } from '../sample-content.ts';

test('a footnote has both its halves', () => {
  assert.deepEqual(bodyFaults('Text[^1].'), ['footnote 1:1']);
  assert.deepEqual(bodyFaults('Text.\n\n[^1]: Not.'), ['footnote 3:1']);
  assert.deepEqual(
    bodyFaults('Text[^1] och igen[^1], [^två].\n\n[^1]: Not.\n\n[^två]: Not.\n\n    Mer.'),
    [],
  );
});

test('a link finds its address', () => {
  assert.deepEqual(bodyFaults('Se [sidan om Lund][lund].'), ['link-lost 1:1']);
  assert.deepEqual(bodyFaults('Se [sidan om Lund][lund].\n\n[lund]: /om/'), []);
});

test('brackets are free otherwise', () => {
  assert.deepEqual(bodyFaults('Han sa [sic] att \\[^1] och […] `[^2]` samt \\[a][b].'), []);
});
