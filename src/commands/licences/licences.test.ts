import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowed, isAllowed } from './allowed.ts';
import { readPackages } from './packages.ts';

const packages = readPackages();
const under = (licence: string) => ({ name: 'x', version: '1.0.0', licence, dev: false });

describe('the licences', () => {
  it('of all packages are among those that the project accepts', () => {
    assert.ok(packages.length > 1000);
    assert.deepEqual(
      packages.filter((entry) => !isAllowed(entry)),
      [],
    );
  });

  it('that the project accepts are all in use', () => {
    const used = packages.flatMap(({ licence }) => licence.split(/[()]| AND | OR /u));
    assert.deepEqual(
      [...allowed.keys()].filter((name) => !used.includes(name)),
      [],
    );
  });

  it('ask for a program that can be exchanged only where pictures are made', () => {
    const lesser = packages.filter(({ licence }) => licence.includes('LGPL'));
    assert.deepEqual(
      lesser.filter(({ name }) => !name.startsWith('@img/sharp-')),
      [],
    );
  });

  it('may be chosen among, but all of those that are joined bind', () => {
    assert.ok(isAllowed(under('(AGPL-3.0 OR MIT)')));
    assert.ok(!isAllowed(under('(AGPL-3.0 AND MIT)')));
    assert.ok(!isAllowed(under('AGPL-3.0-only')));
    assert.ok(!isAllowed(under('unknown')));
  });
});
