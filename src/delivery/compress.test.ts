import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compressFolder } from './compress.ts';
import { serve } from './server.ts';

test('text is compressed once and served so, fonts and pictures as they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  const page = '<p>Möten och samtal. '.repeat(200);
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'a.woff2'), page);
  compressFolder(folder);
  assert.ok(readFileSync(join(folder, 'index.html.br')).length < 200);
  assert.equal(existsSync(join(folder, 'a.woff2.br')), false);
  for (const compressed of [true, false]) {
    const served = await serve(folder, { port: 0, compressed });
    const answer = await fetch(served.address, { headers: { 'Accept-Encoding': 'br' } });
    assert.equal(answer.headers.get('content-encoding'), compressed ? 'br' : null);
    assert.equal(answer.headers.get('content-type'), 'text/html;charset=utf-8');
    assert.equal(await answer.text(), page);
    await served.close();
  }
  rmSync(folder, { recursive: true });
});
