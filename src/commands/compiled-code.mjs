// @ts-check
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where Node keeps the code that it has compiled: a folder a month, since it lets go of nothing
 * itself and each change of the code adds to it. Those of other months are removed.
 * @param {string} root
 */
export function compiledCodeFolder(root) {
  const folder = join(root, '.cache', 'code');
  const month = new Date().toISOString().slice(0, 'yyyy-mm'.length);
  try {
    for (const name of readdirSync(folder)) {
      if (name !== month) rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // There is none yet, or somebody else is removing it.
  }
  return join(folder, month);
}
