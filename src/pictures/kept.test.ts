import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cacheDir, forgetUnused, hashOf, kept } from './kept.ts';

const folder = `kept-test-${randomUUID()}`;
after(() => {
  rmSync(join(cacheDir, folder), { recursive: true });
});

let made = 0;
const make = (of: string) =>
  kept(folder, [of], () => {
    made += 1;
    return Promise.resolve(Buffer.from(of.toUpperCase()));
  });
const lieUnusedFor = (of: string, days: number) => {
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  utimesSync(join(cacheDir, folder, hashOf([of])), then, then);
};

test('what nothing has asked for in a month goes; what is asked for stays, however old it is', async () => {
  await make('ett');
  await make('två');
  lieUnusedFor('ett', 40);
  lieUnusedFor('två', 40);
  assert.equal(Buffer.from(await make('ett')).toString(), 'ETT');
  forgetUnused();
  assert.equal(made, 2);
  await make('ett');
  assert.equal(made, 2);
  await make('två');
  assert.equal(made, 3);
});
