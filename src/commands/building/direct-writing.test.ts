import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeDirectly } from './direct-writing.ts';

const folder = mkdtempSync(join(tmpdir(), 'direct-'));
const at = (path: string) => pathToFileURL(join(folder, path));
after(() => {
  rmSync(folder, { recursive: true });
});

test('a page is there before anything else has a turn, and a fault is told as ever', async () => {
  writeDirectly();
  const made = fs.promises.mkdir(at('en/'), { recursive: true });
  const written = fs.promises.writeFile(at('en/index.html'), Buffer.from('Hej'));
  assert.equal(readFileSync(at('en/index.html'), 'utf8'), 'Hej');
  await Promise.all([made, written]);
  await assert.rejects(fs.promises.writeFile(at('saknas/index.html'), Buffer.from('Hej')), {
    code: 'ENOENT',
  });
  await fs.promises.writeFile(join(folder, 'annat.txt'), 'Som förut');
  assert.equal(readFileSync(at('annat.txt'), 'utf8'), 'Som förut');
});
