import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

/** What is about to be done when the published branch moves, so that a kill can be healed. */
export interface Intention {
  readonly ref: string;
  readonly from: string;
  readonly to: string;
  /** The draft that goes when the branch has moved. */
  readonly draft?: { readonly ref: string; readonly commit: string };
  /** Who meant to do it. */
  readonly process: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Writes an intention down where it outlives the process; the answer strikes it out. */
export async function note(
  { deskDir }: Repository,
  intention: Omit<Intention, 'process' | 'at'>,
): Promise<() => Promise<void>> {
  const file = join(deskDir, `intention-${randomUUID()}.json`);
  const handle = await open(`${file}.new`, 'wx');
  await handle.writeFile(JSON.stringify({ ...intention, process: process.pid, at: Date.now() }));
  await handle.sync();
  await handle.close();
  await rename(`${file}.new`, file);
  return () => rm(file);
}

/** The intentions that were never struck out, with a way to do so. */
export async function unfinished({
  deskDir,
}: Repository): Promise<{ intention: Intention; strike: () => Promise<void> }[]> {
  const found = [];
  for (const name of await readdir(deskDir)) {
    if (!/^intention-.*\.json$/u.test(name)) continue;
    const file = join(deskDir, name);
    const intention = JSON.parse(await readFile(file, 'utf8')) as Intention;
    found.push({ intention, strike: () => rm(file) });
  }
  return found;
}
