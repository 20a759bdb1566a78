import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where all that builds keep for each other lies: `CACHE_DIR`, or `.cache/`. */
export const cacheDir = process.env.CACHE_DIR ?? '.cache';

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
  const old = await readFile(file).catch(() => undefined);
  if (old) return new Uint8Array(old);
  const made = await make();
  if (made === undefined) return made as Extract<Made, undefined>;
  // On a full disk it is made anew next time, which is slower but right.
  await keep(file, made).catch(() => undefined);
  return new Uint8Array(made);
}

/**
 * Makes a text of these inputs unless it is kept, and gives its name for `readKept`. Throws where it
 * cannot be kept, since nobody else has it.
 */
export async function keepOnce(
  folder: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => string,
): Promise<string> {
  const name = hashOf(inputs);
  const file = join(cacheDir, folder, name);
  if (!existsSync(file)) await keep(file, make());
  return name;
}

/** A text that is kept under a name. */
export function readKept(folder: string, name: string): string {
  return readFileSync(join(cacheDir, folder, name), 'utf8');
}

async function keep(file: string, made: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Whoever reads at the same time finds the whole file or none.
  const unfinished = `${file}-${process.pid}`;
  await writeFile(unfinished, made);
  await rename(unfinished, file);
}

/** One figure for all of these, in which no two of them can run together. */
export function hashOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${Buffer.byteLength(input)}:`).update(input);
  return hash.digest('hex');
}
