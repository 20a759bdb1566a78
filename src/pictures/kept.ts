import { createHash } from 'node:crypto';
import { openStore, type Store } from './store.ts';

/** Where all that builds keep for each other lies: `CACHE_DIR`, or `.cache/`. */
export const cacheDir = process.env.CACHE_DIR ?? '.cache';

let opened: Store | undefined;
const store = () => (opened ??= openStore(cacheDir));

/**
 * What was once made of these inputs, or else makes it and keeps it; `kind` is what it is made for.
 * The inputs have to be everything that the result follows from; nothing is not kept.
 */
export async function kept<Made extends Uint8Array | undefined>(
  kind: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Made>,
): Promise<Uint8Array<ArrayBuffer> | Extract<Made, undefined>> {
  const name = nameOf(kind, inputs);
  const found = withoutFail(() => store().get(name));
  if (found) return found;
  const made = await make();
  if (made === undefined) return made as Extract<Made, undefined>;
  withoutFail(() => store().set(name, made));
  return new Uint8Array(made);
}

/**
 * Makes a text of these inputs unless it is kept, and gives its name for `readKept`. Throws where it
 * cannot be kept, since nobody else has it.
 */
export function keepOnce(
  kind: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => string,
): string {
  const name = nameOf(kind, inputs);
  if (!store().has(name)) store().set(name, Buffer.from(make()));
  return name;
}

/** A text that is kept under a name; throws where it is not. */
export function readKept(name: string): string {
  const found = store().get(name);
  if (!found) throw new Error(`${name} is not kept in ${cacheDir}`);
  return Buffer.from(found.buffer).toString();
}

/** Lets go of all that no build has asked for in a month. */
export function forgetUnused(): void {
  store().forget(30);
}

/** On a full disk all is made anew, which is slower but right. */
function withoutFail<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

const nameOf = (kind: string, inputs: readonly (string | Uint8Array)[]) =>
  `${kind}-${hashOf(inputs)}`;

/** One figure for all of these, in which no two of them can run together. */
export function hashOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${Buffer.byteLength(input)}:`).update(input);
  return hash.digest('hex');
}
