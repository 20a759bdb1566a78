import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from './desk-error.ts';
import { inContent, type Repository } from './repository.ts';
import {
  same,
  writeBlob,
  type Difference,
  type Differences,
  type Edits,
  type Entry,
} from './trees.ts';

/** What a draft and the published branch have done since they parted. */
export interface Comparison {
  readonly base: string;
  /** What the draft has changed. */
  readonly theirs: Differences;
  /** The paths that both have changed, differently. */
  readonly both: readonly string[];
}

/** Compares a draft's commit with the published branch's. */
export async function compare(
  repository: Repository,
  head: string,
  draft: string,
): Promise<Comparison> {
  const base = await repository.mergeBase(head, draft);
  const theirs = await repository.differences(base, draft);
  const ours = await repository.differences(base, head);
  for (const path of theirs.keys()) {
    if (inContent(repository, path) === undefined) {
      throw new DeskError(409, `Utkastet ändrar ${path}, som inte är innehåll. Hantera det i Git.`);
    }
  }
  const both = [...theirs].filter(([path, { to }]) => {
    const other = ours.get(path);
    return other !== undefined && !same(other.to, to);
  });
  return { base, theirs, both: both.map(([path]) => path) };
}

/** A draft's changes as edits of the published branch; where both changed a text, both are kept. */
export async function merge(
  repository: Repository,
  head: string,
  { base, theirs, both }: Comparison,
): Promise<{ edits: Edits; conflicts: string[] }> {
  const ours = await repository.differences(base, head);
  const edits = new Map<string, Entry | null>();
  const conflicts: string[] = [];
  for (const [path, difference] of theirs) {
    if (!both.includes(path)) {
      if (!ours.has(path)) edits.set(path, difference.to);
      continue;
    }
    const merged = await mergeFile(repository, ours.get(path)?.to, difference);
    if (merged) edits.set(path, merged);
    else conflicts.push(path);
  }
  return { edits, conflicts };
}

/** Merges one text line by line; nothing where the same lines were changed, or a file is no text. */
async function mergeFile(
  repository: Repository,
  ours: Entry | null | undefined,
  { from, to }: Difference,
): Promise<Entry | undefined> {
  const versions = [ours, from, to].flatMap((version) => version ?? []);
  if (versions.length < 3 || versions.some(({ mode }) => !mode.startsWith('100'))) return undefined;
  const folder = await mkdtemp(join(repository.deskDir, `merge-${process.pid}-`));
  try {
    const files = versions.map(({ hash }) => join(folder, hash));
    for (const [at, { hash }] of versions.entries()) {
      await writeFile(files[at] ?? '', (await repository.objects.read(hash))?.bytes ?? '');
    }
    const conflicts: number[] = [];
    // The exit code is the number of conflicts; a file that is no text gives 255.
    const accept = (code: number) => conflicts.push(code) > 0;
    const merged = await repository.git(['merge-file', '-p', ...files], { accept });
    if (conflicts.length > 0) return undefined;
    return { mode: ours?.mode ?? '100644', hash: await writeBlob(repository, merged) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
