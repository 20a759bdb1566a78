import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const longest = 300;
const isText = /\.(?:astro|css|js|mdx?|mjs|ts|txt|json|svg)$/u;

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: isText.test(path) ? readFileSync(path, 'utf8') : '' }));

describe('the source', () => {
  it(`has no file of more than ${longest} lines`, (t) => {
    const lines = ({ text }: { text: string }) => text.trimEnd().split('\n').length;
    const sizes = files.map((file) => ({ path: file.path, size: lines(file) }));
    sizes.sort((a, b) => a.size - b.size);
    const [middle, last] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
    const largest = `${last?.size ?? 0} (${last?.path ?? ''})`;
    t.diagnostic(`${sizes.length} filer, median ${middle?.size ?? 0} rader, störst ${largest}`);
    assert.deepEqual(
      sizes.filter(({ size }) => size > longest),
      [],
    );
  });

  it('knows no city', () => {
    const city = new RegExp(['malm', '[oö]'].join(''), 'iu');
    const told = files.filter(({ path, text }) => city.test(path) || city.test(text));
    assert.deepEqual(
      told.map(({ path }) => path),
      [],
    );
  });
});
