import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const locked = read('package-lock.json').packages as Record<string, Locked>;
const packages = Object.entries(locked).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//u, '');

/**
 * Packages for other machines than the one that wrote the lockfile, on 2026-11-25: its registry did
 * not list them, so their checksums are not known. npm installs each of them unchecked where it fits.
 * `npm install` on a machine that reaches all of the registry fills in what is missing here.
 */
const withoutChecksum = [
  ...['android-arm64', 'darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl'].map(
    (machine) => `@astrojs/compiler-binding-${machine}@0.5.1`,
  ),
  ...['wasm32-wasi', 'win32-arm64-msvc', 'win32-x64-msvc'].map(
    (machine) => `@astrojs/compiler-binding-${machine}@0.5.1`,
  ),
  ...['android-arm-eabi', 'android-arm64', 'darwin-arm64', 'darwin-x64', 'linux-arm-gnueabihf'].map(
    (machine) => `@myriaddreamin/typst-ts-node-compiler-${machine}@0.7.0`,
  ),
  ...['linux-arm64-gnu', 'linux-arm64-musl', 'win32-arm64-msvc', 'win32-x64-msvc'].map(
    (machine) => `@myriaddreamin/typst-ts-node-compiler-${machine}@0.7.0`,
  ),
  ...['android-arm64', 'darwin-arm64', 'darwin-x64', 'linux-arm-gnueabihf', 'linux-arm64-musl'].map(
    (machine) => `@napi-rs/canvas-${machine}@1.1.1`,
  ),
  ...['linux-riscv64-gnu', 'linux-x64-musl', 'win32-arm64-msvc', 'win32-x64-msvc'].map(
    (machine) => `@napi-rs/canvas-${machine}@1.1.1`,
  ),
  ...['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'].map(
    (machine) => `@pagefind/${machine}@1.6.0`,
  ),
];

/** Packages with an install script, and why they do without: `.npmrc` lets none of them run. */
const withScript = {
  esbuild: 'its script only makes the start of the program faster',
};

describe('what is installed', () => {
  it('comes from the public registry, in one exact version', () => {
    const foreign = packages.filter(
      ([, { version, resolved = 'https://registry.npmjs.org/', link = false }]) =>
        link ||
        !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version ?? '') ||
        !resolved.startsWith('https://registry.npmjs.org/'),
    );
    assert.deepEqual(foreign, []);
    const { dependencies, devDependencies, optionalDependencies } = read('package.json');
    const asked = Object.entries({
      ...(dependencies as object),
      ...(devDependencies as object),
      ...(optionalDependencies as object),
    });
    assert.deepEqual(
      asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(String(version))),
      [],
    );
  });

  it('is checked by its checksum, but for the named packages of other machines', () => {
    const unchecked = packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    assert.deepEqual(
      unchecked.filter(([, { optional = false }]) => !optional),
      [],
    );
    const names = unchecked.map(([path, { version = '' }]) => `${nameOf(path)}@${version}`);
    assert.deepEqual(names.sort(), withoutChecksum.toSorted());
  });

  it('runs no script of its own, and nobody brings a new one unseen', () => {
    const settings = readFileSync('.npmrc', 'utf8').split('\n');
    assert.ok(settings.includes('ignore-scripts=true'));
    const scripted = packages.filter(([, entry]) => entry.hasInstallScript === true);
    assert.deepEqual(
      scripted.map(([path]) => nameOf(path)),
      Object.keys(withScript),
    );
  });
});
