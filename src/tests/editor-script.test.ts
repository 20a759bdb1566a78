import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtSite } from './tools/built-site.ts';

const most = 900_000;

test('the editor’s script is under 900 kB, gzipped', (t) => {
  const site = builtSite();
  const [, script = ''] =
    /<script type="module" src="([^"]+)"/u.exec(site.read('admin/index.html')) ?? [];
  const bytes = gzipSync(site.read(script.slice(site.base.length)), { level: 9 }).length;
  t.diagnostic(`${bytes} byte`);
  assert.ok(bytes > 100_000 && bytes <= most, `${bytes} bytes`);
});
