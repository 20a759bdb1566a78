import type { Draft } from './drafts.ts';
import { DeskError } from './desk-error.ts';
import { compare, type Comparison } from './merge.ts';
import { inContent, type Head, type Repository } from './repository.ts';
import { type Entry, type Listing } from './trees.ts';

/** The content as an editor of a draft sees it: what is published, with the draft's files over it. */
export interface View {
  readonly content: Listing;
  /** Absent where there is no draft. */
  readonly comparison?: Comparison;
}

/** Reads the content that an editor sees. */
export async function readView(
  repository: Repository,
  head: Head,
  draft: Draft | undefined,
): Promise<View> {
  const published = await repository.content(head.commit);
  if (!draft) return { content: published };
  const comparison = await compare(repository, head.commit, draft.commit);
  const content = new Map(published);
  for (const [path, { to }] of comparison.theirs) {
    const name = inContent(repository, path) ?? '';
    if (to) content.set(name, to);
    else content.delete(name);
  }
  return { content, comparison };
}

/** A content file, or nothing; links and other repositories are never followed. */
export function fileAt(content: Listing, path: string): Entry | undefined {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    const entry = content.get(steps.slice(0, length).join('/'));
    if (!entry) continue;
    if (length === steps.length && entry.mode.startsWith('100')) return entry;
    throw new DeskError(403, `${path} går genom en länk, och länkar följs inte.`);
  }
  return undefined;
}

/** The bytes of a content file. */
export async function bytesOf({ objects }: Repository, { hash }: Entry): Promise<Buffer> {
  const blob = await objects.read(hash);
  if (blob) return blob.bytes;
  throw new Error(`Blob ${hash} saknas i förrådet.`);
}
