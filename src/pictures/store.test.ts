import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, beforeEach, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
const file = join(folder, 'kept.sqlite');
const bytes = (text: string) => Buffer.from(text);
const textAt = (name: string, store = openStore(folder)) => {
  const found = store.get(name);
  return found && Buffer.from(found).toString();
};

/** As if nobody had asked for it in so many days. */
function age(name: string, days: number): void {
  const database = new DatabaseSync(file);
  database.prepare('UPDATE asked SET day = day - ? WHERE name = ?').run(days, name);
  database.close();
}

describe('what builds keep for each other', () => {
  beforeEach(() => {
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is there for whoever opens the store next, and at the same time', () => {
    const [one, other] = [openStore(folder), openStore(folder)];
    one.set('a', bytes('ett'));
    other.set('b', bytes('två'));
    assert.equal(textAt('a', one), 'ett');
    assert.ok(one.has('a'));
    one.settle();
    other.settle();
    assert.equal(textAt('a', other), 'ett');
    assert.equal(textAt('b'), 'två');
    assert.ok(one.has('b'));
    assert.equal(textAt('c'), undefined);
  });

  it('goes when nobody has asked for it in a month; what is asked for stays, however old it is', () => {
    const store = openStore(folder);
    for (const name of ['a', 'b', 'c']) store.set(name, bytes(name));
    store.settle();
    for (const name of ['a', 'b']) age(name, 40);
    age('c', 20);
    assert.equal(textAt('a', store), 'a');
    store.forget(30);
    assert.deepEqual(
      ['a', 'b', 'c'].map((name) => textAt(name)),
      ['a', undefined, 'c'],
    );
  });

  it('is made anew when its file is damaged, before it is opened and while it is open', () => {
    const text = 'ett'.repeat(10_000);
    writeFileSync(file, 'This is no database, and never was.'.repeat(1000));
    const store = openStore(folder);
    store.set('a', bytes(text));
    assert.equal(textAt('a', store), text);
    store.close();

    const open = openStore(folder);
    assert.ok(!open.has('b'));
    const whole = readFileSync(file);
    writeFileSync(file, Buffer.concat([whole.subarray(0, 100), whole.subarray(100).fill(7)]));
    assert.equal(textAt('a', open), undefined);
    open.set('a', bytes('två'));
    open.settle();
    assert.equal(textAt('a'), 'två');
  });

  it('is there a moment later for others, however much it is, and when its store is closed', async () => {
    const [one, other] = [openStore(folder), openStore(folder)];
    const names = Array.from({ length: 1200 }, (_, index) => String(index));
    for (const name of names) one.set(name, bytes(name));
    while (!other.has('1199')) await setTimeout(10);
    assert.deepEqual(
      names.filter((name) => textAt(name, other) !== name),
      [],
    );
    one.set('a', bytes('ett'));
    one.close();
    assert.equal(textAt('a', other), 'ett');
  });
});
