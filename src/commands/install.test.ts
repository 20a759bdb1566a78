import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

// The module is plain JavaScript, for the Node that a machine happens to have.
const { isInstalled } = (await import(new URL('install.mjs', import.meta.url).href)) as {
  isInstalled: (root: string) => boolean;
};

const other = process.platform === 'win32' ? 'darwin' : 'win32';
const wanted = {
  '': { name: 'site' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true, os: [other] },
};

describe('what is installed', () => {
  let root: string;
  const write = (path: string, packages: object) => {
    writeFileSync(join(root, path), JSON.stringify({ packages }));
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'install-'));
    mkdirSync(join(root, 'node_modules'));
    write('package-lock.json', wanted);
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const cases: [string, object | undefined, boolean][] = [
    ['is nothing without node_modules', undefined, false],
    ['may lack what is optional', { 'node_modules/a': { version: '1.0.0' } }, true],
    [
      'is not what is asked for in another version',
      { 'node_modules/a': { version: '1.1.0' } },
      false,
    ],
    ['is not what is asked for when a package is missing', {}, false],
    [
      'is not what is asked for when there is a package too many',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } },
      false,
    ],
    [
      'is no use when it was made for another kind of machine',
      {
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '2.0.0', os: [other] },
      },
      false,
    ],
  ];
  for (const [name, found, expected] of cases) {
    it(name, () => {
      if (found !== undefined) write('node_modules/.package-lock.json', found);
      assert.equal(isInstalled(root), expected);
    });
  }
});
