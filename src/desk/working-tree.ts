import { lstat, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeskError } from './desk-error.ts';
import { GitError } from './git.ts';
import { changeIndex } from './index-lock.ts';
import type { Repository } from './repository.ts';
import { parts, same, splitOnce, type Differences, type Entry } from './trees.ts';

/** Refuses when a path that is about to change holds work that is not committed. */
export async function refuseUnsaved(repository: Repository, changes: Differences): Promise<void> {
  const { top } = repository;
  if (top === undefined) return;
  const staged = await readIndex(repository, changes);
  const unsaved: string[] = [];
  for (const [path, { from }] of changes) {
    const isSaved =
      same(staged.get(path), from) && (await holds(repository, top, path)) === (from?.hash ?? '');
    if (!isSaved) unsaved.push(path);
  }
  if (unsaved.length === 0) return;
  const text = `Det går inte att publicera, för i mappen på datorn finns ändringar som inte är sparade i Git:\n${unsaved.join('\n')}\nSpara dem med git commit eller ångra dem, och försök igen.`;
  throw new DeskError(409, text, { files: unsaved });
}

/**
 * Makes files and index follow a change of the branch. What holds neither the old nor the new is
 * somebody's work and stays; so it can be done again after a kill. Answers which paths stayed.
 */
export async function follow(repository: Repository, changes: Differences): Promise<string[]> {
  const { top } = repository;
  if (top === undefined) return [];
  const stayed: string[] = [];
  await changeIndex(repository, async () => {
    const staged = await readIndex(repository, changes);
    const edits = new Map<string, Entry | null>();
    for (const [path, { from, to }] of changes) {
      const isStagedOld = same(staged.get(path), from);
      if (!isStagedOld && !same(staged.get(path), to)) {
        stayed.push(path);
        continue;
      }
      if (!(await replace(repository, top, path, { from, to }))) stayed.push(path);
      if (isStagedOld) edits.set(path, to);
    }
    return edits;
  });
  return stayed;
}

async function replace(
  repository: Repository,
  top: string,
  path: string,
  { from, to }: { from: Entry | null; to: Entry | null },
): Promise<boolean> {
  const file = join(top, path);
  const beside = join(dirname(file), `.desk-${to?.hash ?? ''}`);
  const held = await holds(repository, top, path);
  if (to && held !== undefined) await rm(beside, { force: true });
  if (held === (to?.hash ?? '')) return true;
  if (held !== (from?.hash ?? '')) return false;
  if (to === null) {
    await rm(file);
    await removeEmpty(top, dirname(path));
    return true;
  }
  const bytes = (await repository.objects.read(to.hash))?.bytes;
  if (!bytes) throw new Error(`${path}: blob ${to.hash} saknas i förrådet`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(beside, bytes, { mode: to.mode === '100755' ? 0o777 : 0o666 });
  await rename(beside, file);
  return true;
}

/** Git keeps no empty folders. */
async function removeEmpty(top: string, folder: string): Promise<void> {
  if (folder === '.') return;
  const isGone = await rmdir(join(top, folder)).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmpty(top, dirname(folder));
}

/** The blob that a path in the working tree holds; `''` for no file, nothing for what is no file. */
async function holds({ git }: Repository, top: string, path: string): Promise<string | undefined> {
  const steps = path.split('/');
  for (const [at] of steps.entries()) {
    const stats = await lstat(join(top, ...steps.slice(0, at + 1))).catch(() => undefined);
    if (!stats) return '';
    const isLast = at === steps.length - 1;
    if (isLast ? !stats.isFile() : !stats.isDirectory()) return undefined;
  }
  try {
    // With the path, Git counts line endings as it does itself.
    return (await git(['hash-object', '--', path])).toString().trim();
  } catch (cause) {
    if (cause instanceof GitError) return undefined;
    throw cause;
  }
}

async function readIndex(
  { git }: Repository,
  changes: Differences,
): Promise<ReadonlyMap<string, Entry>> {
  const written = await git(['ls-files', '-s', '-z', '--', ...changes.keys()]);
  return new Map(
    parts(written).flatMap((line) => {
      const [facts, path] = splitOnce(line, '\t');
      const [mode = '', hash = '', stage] = facts.split(' ');
      // A path in the middle of a merge is nobody's saved version.
      return changes.has(path) ? [[path, { mode, hash: stage === '0' ? hash : '' }]] : [];
    }),
  );
}
