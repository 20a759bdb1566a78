import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './process.ts';
import type { Repository } from './repository.ts';

/** Removes what killed processes left behind: temporary files, and locks on refs that nobody holds. */
export async function sweep(
  repository: Repository,
  ref: string,
  log: (line: string) => void,
): Promise<void> {
  const { deskDir } = repository;
  for (const name of await readdir(deskDir)) {
    const [, owner] = /^(?:index|merge)-(\d+)-/u.exec(name) ?? [];
    const isLeft = owner !== undefined && !isAlive(Number(owner));
    if (isLeft) await rm(join(deskDir, name), { recursive: true, force: true });
  }
  const held = await locks(repository, ref);
  if (held.size === 0) return;
  // Git holds a ref for milliseconds, and gives up waiting for one after a tenth of a second.
  await setTimeout(1500);
  for (const [file, identity] of await locks(repository, ref)) {
    if (held.get(file) !== identity) continue;
    await rm(file, { force: true });
    log(`Tog bort låset ${file}, som ett avbrutet program hade lämnat.`);
  }
}

async function locks(
  { gitDir, commonDir }: Repository,
  ref: string,
): Promise<ReadonlyMap<string, string>> {
  const drafts = join(commonDir, 'refs/heads/cms');
  const names = await readdir(drafts, { recursive: true }).catch(() => []);
  const files = [
    join(gitDir, 'HEAD.lock'),
    join(commonDir, 'packed-refs.lock'),
    join(commonDir, `${ref}.lock`),
    ...names.filter((name) => name.endsWith('.lock')).map((name) => join(drafts, name)),
  ];
  const found = new Map<string, string>();
  for (const file of files) {
    const stats = await stat(file).catch(() => undefined);
    if (stats) found.set(file, `${stats.ino} ${stats.mtimeMs}`);
  }
  return found;
}
