import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Rebuilds, type RebuildResult } from './rebuilds.ts';

it('builds once more for all that was published during a build, and tells what came of it', async () => {
  const ends: ((result: RebuildResult) => void)[] = [];
  const rebuilds = new Rebuilds(() => new Promise((resolve) => ends.push(resolve)));
  assert.deepEqual(rebuilds.state, { state: 'idle' });
  for (const commit of ['a', 'b', 'c']) rebuilds.request(commit);
  assert.equal(ends.length, 1);
  assert.deepEqual(rebuilds.state, { state: 'building', commit: 'a' });
  ends[0]?.({ ok: true });
  await new Promise(setImmediate);
  assert.equal(ends.length, 2);
  assert.deepEqual(rebuilds.state, { state: 'building', commit: 'c' });
  ends[1]?.({ ok: false, message: 'Bygget föll.' });
  await rebuilds.settled();
  assert.equal(ends.length, 2);
  assert.equal(rebuilds.state.state, 'failed');
  assert.equal(rebuilds.state.message, 'Bygget föll.');
});
