import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newFiles } from './newness.ts';

const history = new Map([
  ['first', { added: '2026-01-01', changed: '2026-11-20', commit: 'abc', changes: 1 }],
  ['old', { added: '2026-05-01', changed: '2026-11-20', commit: 'abc', changes: 1 }],
  ['new', { added: '2026-11-10', changed: '2026-11-10', commit: 'abc', changes: 1 }],
]);

test('what was added in the last 30 days is new, an old text that changed is not', () => {
  const isNew = newFiles(history, '2026-11-23');
  assert.deepEqual(['first', 'old', 'new', 'unknown'].filter(isNew), ['new']);
});

test('an archive that was just begun is not new all over', () => {
  const isNew = newFiles(history, '2026-01-02');
  assert.equal(isNew('first'), false);
});
