import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtSite } from './tools/built-site.ts';

const most = 900_000;

/** The scripts that a script has to have before it starts, itself included. */
function withImports(
  read: (path: string) => string,
  path: string,
  found = new Set<string>(),
): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name = ''] of read(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu)) {
    withImports(read, path.replace(/[^/]+$/u, name), found);
  }
  return found;
}

test('what the editor fetches to start is under 900 kB, gzipped', (t) => {
  const site = builtSite();
  const [, script = ''] =
    /<script type="module" src="([^"]+)"/u.exec(site.read('admin/index.html')) ?? [];
  const all = withImports(site.read, script.slice(site.base.length));
  const sizes = [...all].map((path) => gzipSync(site.read(path), { level: 9 }).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  t.diagnostic(`${bytes} byte i ${all.size} filer`);
  assert.ok(all.size > 1 && bytes > 100_000 && bytes <= most, `${bytes} bytes`);
});
