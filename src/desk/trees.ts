import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from './git.ts';
import type { Repository } from './repository.ts';

/** A file in a tree. */
export interface Entry {
  /** `100644`, or `120000` for a link, `160000` for another repository. */
  readonly mode: string;
  readonly hash: string;
}

/** Files by path. */
export type Listing = ReadonlyMap<string, Entry>;

/** What becomes of paths: another file, or none. */
export type Edits = ReadonlyMap<string, Entry | null>;

/** What a path was and what it is. */
export interface Difference {
  readonly from: Entry | null;
  readonly to: Entry | null;
}

/** Differences by path in the repository. */
export type Differences = ReadonlyMap<string, Difference>;

/** Lists a tree's content files, named as requests name them. */
export async function listTree(git: Git, tree: string, prefix: string): Promise<Listing> {
  const within = prefix === '' ? [] : ['--', prefix];
  const written = await git(['ls-tree', '-r', '-z', '--full-tree', tree, ...within]);
  return new Map(
    parts(written).map((line) => {
      const [facts, path] = splitOnce(line, '\t');
      const [mode = '', , hash = ''] = facts.split(' ');
      return [`content/${path.slice(prefix.length)}`, { mode, hash }];
    }),
  );
}

/** Lists what differs between two commits or trees; a renamed file is one gone and one new. */
export async function differences(git: Git, from: string, to: string): Promise<Differences> {
  const found = new Map<string, Difference>();
  if (from === to) return found;
  const written = await git(['diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', from, to]);
  const lines = parts(written);
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const [oldMode = '', newMode = '', oldHash = '', newHash = ''] = (lines[at] ?? '')
      .slice(1)
      .split(' ');
    found.set(lines[at + 1] ?? '', {
      from: oldMode === '000000' ? null : { mode: oldMode, hash: oldHash },
      to: newMode === '000000' ? null : { mode: newMode, hash: newHash },
    });
  }
  return found;
}

/** Writes a tree that is another one with some edits, by paths in the repository. */
export async function writeTree(
  { git, deskDir }: Repository,
  tree: string,
  edits: Edits,
): Promise<string> {
  const index = join(deskDir, `index-${process.pid}-${randomUUID()}`);
  try {
    await git(['read-tree', tree], { index });
    if (edits.size > 0) {
      await git(['update-index', '-z', '--index-info'], { index, input: indexInfo(edits) });
    }
    return (await git(['write-tree'], { index })).toString().trim();
  } finally {
    await rm(index, { force: true });
    await rm(`${index}.lock`, { force: true });
  }
}

/** Edits as `git update-index --index-info` reads them; what goes comes first, to make way. */
export function indexInfo(edits: Edits): string {
  const gone = [...edits].filter(([, entry]) => entry === null);
  const there = [...edits].filter(([, entry]) => entry !== null);
  return [...gone, ...there]
    .map(([path, entry]) => `${entry?.mode ?? '0'} ${entry?.hash ?? '0'.repeat(40)}\t${path}\0`)
    .join('');
}

/** Whether two places hold the same file, or both none. */
export function same(one: Entry | null | undefined, other: Entry | null | undefined): boolean {
  return one?.hash === other?.hash && one?.mode === other?.mode;
}

/** Stores bytes as a blob, as they are, and gives its hash. */
export async function writeBlob({ git }: Repository, bytes: string | Uint8Array): Promise<string> {
  return (await git(['hash-object', '-w', '--stdin'], { input: bytes })).toString().trim();
}

/** The lines of what Git wrote with `-z`. */
export function parts(written: Buffer): string[] {
  return written.toString().split('\0').slice(0, -1);
}

/** A text before and after the first of some character. */
export function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}
