import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where all that builds keep for each other lies: `CACHE_DIR`, or `.cache/`. */
export const cacheDir = process.env.CACHE_DIR ?? '.cache';

const day = 24 * 60 * 60 * 1000;
const ours = /^[\da-f]{64}(?:-\d+)?$/u;

/**
 * What was once made of these inputs, or else makes it and keeps it in `folder` of the cache.
 * The inputs have to be everything that the result follows from; nothing is not kept.
 */
export async function kept<Made extends Uint8Array | undefined>(
  folder: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Made>,
): Promise<Uint8Array<ArrayBuffer> | Extract<Made, undefined>> {
  const file = join(cacheDir, folder, hashOf(inputs));
  if (isKept(file)) return new Uint8Array(readFileSync(file));
  const made = await make();
  if (made === undefined) return made as Extract<Made, undefined>;
  try {
    keep(file, made);
  } catch {
    // On a full disk it is made anew next time, which is slower but right.
  }
  return new Uint8Array(made);
}

/**
 * Makes a text of these inputs unless it is kept, and gives its name for `readKept`. Throws where it
 * cannot be kept, since nobody else has it.
 */
export function keepOnce(
  folder: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => string,
): string {
  const name = hashOf(inputs);
  const file = join(cacheDir, folder, name);
  if (!isKept(file)) keep(file, make());
  return name;
}

/** A text that is kept under a name. */
export function readKept(folder: string, name: string): string {
  return readFileSync(join(cacheDir, folder, name), 'utf8');
}

/** Lets go of all that nothing has asked for in 30 days. */
export function forgetUnused(): void {
  const entries = readdirSync(cacheDir, { withFileTypes: true });
  for (const folder of entries.filter((entry) => entry.isDirectory())) {
    // Others keep things there too, under names of their own.
    const names = readdirSync(join(cacheDir, folder.name)).filter((name) => ours.test(name));
    for (const file of names.map((name) => join(cacheDir, folder.name, name))) {
      const found = statSync(file, { throwIfNoEntry: false });
      if (found && Date.now() - found.mtimeMs > 30 * day) rmSync(file, { force: true });
    }
  }
}

/** A file that has been asked for shows it by its time, to the day: writing it each time would cost. */
function isKept(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return false;
  if (Date.now() - found.mtimeMs > day) utimesSync(file, new Date(), new Date());
  return true;
}

// By calls that wait: those that do not cost three times as much processor time, for thousands of files.
function keep(file: string, made: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  // Whoever reads at the same time finds the whole file or none.
  const unfinished = `${file}-${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
}

/** One figure for all of these, in which no two of them can run together. */
export function hashOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${Buffer.byteLength(input)}:`).update(input);
  return hash.digest('hex');
}
