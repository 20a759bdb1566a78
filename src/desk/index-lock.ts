import { copyFile, link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from './desk-error.ts';
import type { Repository } from './repository.ts';
import { indexInfo, type Edits } from './trees.ts';

/**
 * Changes some paths in the index that the working tree uses. The lock is a hard link to a file of
 * the desk's own: so a lock that a kill left behind is known from those of others.
 */
export async function changeIndex(
  { git, gitDir, deskDir }: Repository,
  choose: () => Promise<Edits>,
): Promise<void> {
  const index = join(gitDir, 'index');
  const lock = join(gitDir, 'index.lock');
  const own = join(deskDir, 'index-lock');
  const next = join(deskDir, 'index-next');
  await writeFile(own, '', { flag: 'a' });
  try {
    await link(own, lock);
  } catch (cause) {
    const text = `Ett annat Git-kommando arbetar med filerna just nu (${lock} finns). Försök igen när det är klart.`;
    throw new DeskError(409, text, {}, cause);
  }
  try {
    const edits = await choose();
    if (edits.size === 0) return;
    await rm(`${next}.lock`, { force: true });
    await copyFile(index, next);
    await git(['update-index', '-z', '--index-info'], { index: next, input: indexInfo(edits) });
    await rename(next, index);
  } finally {
    await rm(lock);
  }
}

/** Removes the index's lock if a desk that was killed left it. */
export async function removeOwnLock({ gitDir, deskDir }: Repository): Promise<void> {
  const lock = join(gitDir, 'index.lock');
  const [held, own] = await Promise.all([identity(lock), identity(join(deskDir, 'index-lock'))]);
  if (held !== undefined && held === own) await rm(lock);
}

async function identity(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
