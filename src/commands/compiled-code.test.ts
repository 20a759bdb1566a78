import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';

// The module is plain JavaScript, for the Node that a machine happens to have.
const { compiledCodeFolder } = (await import(
  new URL('compiled-code.mjs', import.meta.url).href
)) as {
  compiledCodeFolder: (root: string) => string;
};

it('keeps compiled code for a month, and lets go of that of another', () => {
  const root = mkdtempSync(join(tmpdir(), 'code-'));
  const current = compiledCodeFolder(root);
  const old = join(root, '.cache', 'code', '2001-01');
  for (const folder of [current, old]) mkdirSync(join(folder, 'v24'), { recursive: true });
  assert.equal(compiledCodeFolder(root), current);
  assert.deepEqual([existsSync(join(current, 'v24')), existsSync(old)], [true, false]);
  rmSync(root, { recursive: true });
});
