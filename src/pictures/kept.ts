import { createHash } from 'node:crypto';
import { openStore, type Store } from './store.ts';

/** Where all that builds keep for each other lies: `CACHE_DIR`, or `.cache/`. */
export const cacheDir = process.env.CACHE_DIR ?? '.cache';

let opened: Store | undefined;
const store = () => (opened ??= openStore(cacheDir));

/** What was once made of these inputs (see `nameOf`), or else makes it and keeps it. */
export async function kept(
  kind: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = nameOf(kind, inputs);
  const found = withoutFail(() => store().get(name));
  if (found) return found;
  const made = await make();
  withoutFail(() => store().set(name, made));
  return new Uint8Array(made);
}

/** A text that is kept under a name, if it is. */
export function findKept(name: string): string | undefined {
  const found = withoutFail(() => store().get(name));
  return found && Buffer.from(found.buffer).toString();
}

/** Whether anything is kept under a name. */
export function isKept(name: string): boolean {
  return withoutFail(() => store().has(name)) ?? false;
}

/** Keeps a text under a name. */
export function keep(name: string, text: string): void {
  withoutFail(() => store().set(name, Buffer.from(text)));
}

/** Lets others find what has been kept: the pages are rendered by a copy of this module. */
export function settleKept(): void {
  withoutFail(() => store().settle());
}

/** A text that is kept under a name; throws where it is not, since nobody else has it. */
export function readKept(name: string): string {
  const found = findKept(name);
  if (found === undefined)
    throw new Error(`${name} finns inte i ${cacheDir}. Kanske är disken full.`);
  return found;
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

/**
 * The name of what is made of these inputs, which have to be all that it follows from; `kind` is what
 * it is made for.
 */
export function nameOf(kind: string, inputs: readonly (string | Uint8Array)[]): string {
  return `${kind}-${hashOf(inputs)}`;
}

/** One figure for all of these, in which no two of them can run together. */
export function hashOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${Buffer.byteLength(input)}:`).update(input);
  return hash.digest('hex');
}
