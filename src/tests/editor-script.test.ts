import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite } from './tools/built-site.ts';
import { editorScripts } from './tools/editor-scripts.ts';

const most = 900_000;

test('what the editor fetches to start is under 900 kB, gzipped', (t) => {
  const { read, base } = builtSite();
  const { paths, bytes } = editorScripts(read, base);
  t.diagnostic(`${bytes} byte i ${paths.length} filer`);
  assert.ok(paths.length > 1 && bytes > 100_000 && bytes <= most, `${bytes} bytes`);
});
