import type { DataFile } from '../backend.ts';
import { askConflict } from './dialogs.ts';
import { Refusal } from './refusal.ts';

/** Each file as it was last read or saved here; `null` where it was not there. */
export type Known = Map<string, string | null>;

/**
 * Shows both versions where somebody else has saved meanwhile; throws unless this one is chosen.
 * Gives the files, those that are not there yet without a move: they begin at their new address.
 */
export async function withoutConflict(
  files: readonly DataFile[],
  known: Known,
  current: (file: DataFile) => Promise<string | null>,
): Promise<DataFile[]> {
  const placed: DataFile[] = [];
  for (const file of files) {
    const { path, newPath, raw, ...rest } = file;
    const theirs = await current(file);
    if (theirs !== null && theirs !== raw && theirs !== (known.get(path) ?? null)) {
      if (!(await askConflict({ path, mine: raw, theirs }))) {
        throw new Refusal('Någon annan har sparat samma text. Din text står kvar i formuläret.');
      }
    }
    known.set(path, theirs);
    // Somebody else has taken it away already.
    if (theirs === null && file.isGone === true) continue;
    placed.push(theirs === null ? { ...rest, raw, path: newPath ?? path } : file);
  }
  return placed;
}
