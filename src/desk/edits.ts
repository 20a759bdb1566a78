import { original, textAt } from '../model/index.ts';
import { blobHash } from './blob-hash.ts';
import { DeskError } from './desk-error.ts';
import { contentPath, isMediaPath, mediaPath } from './paths.ts';
import { inContent, type Repository } from './repository.ts';
import type { Listing } from './trees.ts';
import { bytesOf, fileAt, type View } from './view.ts';

/** A text to save. */
export interface DataFile {
  readonly path: string;
  readonly raw: string;
  /** Where it moves to. */
  readonly newPath?: string | undefined;
  /** Whether it is to be taken away. */
  readonly isGone?: boolean;
}

/** What is to be saved. */
export interface SaveFiles {
  readonly files: readonly DataFile[];
  readonly media: readonly { readonly path: string; readonly bytes: Buffer }[];
  /** The blobs that the editor started from; null where it saw no file. */
  readonly bases: Readonly<Record<string, string | null>>;
}

/** What becomes of each path, in bytes; refuses what would undo the work of others. */
export async function editsOf(
  repository: Repository,
  { content, comparison }: View,
  { files, media, bases }: SaveFiles,
): Promise<ReadonlyMap<string, string | Buffer | null>> {
  const edits = new Map<string, string | Buffer | null>();
  const gone = new Set(files.flatMap(({ path, isGone }) => (isGone === true ? [path] : [])));
  for (const { path, raw, newPath = path } of files) {
    await refuseLoss(repository, content, contentPath(path), raw, bases);
    if (gone.has(path)) {
      edits.set(path, null);
      continue;
    }
    if (newPath !== path) {
      refuseTaken(content, contentPath(newPath));
      edits.set(path, null);
      const staying = new Map([...content].filter(([other]) => !gone.has(other)));
      const moved = await movedSisters(repository, staying, path, newPath);
      for (const [sister, bytes] of moved) if (!edits.has(sister)) edits.set(sister, bytes);
    }
    edits.set(newPath, raw);
  }
  for (const { path, bytes } of media) {
    const there = fileAt(content, mediaPath(path));
    if (there?.hash === blobHash(bytes)) continue;
    if (there)
      throw new DeskError(
        409,
        `Det finns redan en annan fil som heter ${path}. Välj ett annat namn.`,
      );
    edits.set(path, bytes);
  }
  // Pictures that came with the draft and have been taken out of it again.
  const kept = new Set(media.map(({ path }) => path));
  for (const [where, { from, to }] of comparison?.theirs ?? []) {
    const path = inContent(repository, where) ?? '';
    if (from !== null || to === null || !isMediaPath(path) || kept.has(path)) continue;
    const address = path.slice('content'.length);
    if (!files.some(({ raw }) => raw.includes(address))) edits.set(path, null);
  }
  return edits;
}

async function refuseLoss(
  repository: Repository,
  content: Listing,
  path: string,
  raw: string,
  bases: SaveFiles['bases'],
): Promise<void> {
  const there = fileAt(content, path);
  const hash = there?.hash ?? null;
  const base = Object.hasOwn(bases, path) ? bases[path] : null;
  if (hash === base || hash === blobHash(raw)) return;
  const theirs = there ? (await bytesOf(repository, there)).toString() : null;
  const text = there
    ? `Någon annan har sparat ${path} sedan du öppnade texten. Ingenting har skrivits över: kopiera det du skrivit, ladda om sidan och för in dina ändringar på nytt.`
    : `Någon annan har tagit bort eller flyttat ${path} sedan du öppnade texten. Kopiera det du skrivit och ladda om sidan.`;
  throw new DeskError(409, text, { conflict: { path, theirs } });
}

function refuseTaken(content: Listing, path: string): void {
  if (!fileAt(content, path)) return;
  throw new DeskError(409, `Det finns redan en text som heter ${path}. Välj ett annat namn.`);
}

async function movedSisters(
  repository: Repository,
  content: Listing,
  path: string,
  newPath: string,
): Promise<[string, Buffer | null][]> {
  const [name, newName] = [textAt(path), textAt(newPath)];
  if (name?.language !== original || newName?.language !== original) return [];
  const moved: [string, Buffer | null][] = [];
  for (const [sister, entry] of sistersOf(content, path)) {
    const place = `content/${newName.collection}/${newName.slug}.${textAt(sister)?.language ?? ''}.mdx`;
    refuseTaken(content, place);
    moved.push([sister, null], [place, await bytesOf(repository, entry)]);
  }
  return moved;
}

/** The same text in other languages, by path. */
export function sistersOf(content: Listing, path: string): Listing {
  const name = textAt(path);
  if (name?.language !== original) return new Map();
  return new Map(
    [...content].filter(([other]) => {
      const sister = textAt(other);
      const isSame = sister?.collection === name.collection && sister.slug === name.slug;
      return isSame && sister.language !== original;
    }),
  );
}
