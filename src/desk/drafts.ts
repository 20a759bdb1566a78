import { readCommit } from './commits.ts';
import type { DraftKey } from './paths.ts';
import type { Repository } from './repository.ts';
import { parts } from './trees.ts';
import { draftKey } from './paths.ts';

/** How far a draft has come, in Decap's words. */
export const statuses = ['draft', 'pending_review', 'pending_publish'] as const;

/** One of them. */
export type Status = (typeof statuses)[number];

/** A draft: a branch whose newest commit says its status too, so that one step moves both. */
export interface Draft extends DraftKey {
  readonly ref: string;
  readonly commit: string;
  readonly status: Status;
  readonly updatedAt: Date;
}

const trailer = /^Draft-Status: (\w+)$/gmu;

/** The branch of a draft. */
export function draftRef({ collection, slug }: DraftKey): string {
  return `refs/heads/cms/${collection}/${slug}`;
}

/** The draft of a key, if there is one. */
export async function readDraft(
  { objects }: Repository,
  key: DraftKey,
): Promise<Draft | undefined> {
  const ref = draftRef(key);
  const found = await objects.read(ref);
  if (found?.type !== 'commit') return undefined;
  const { message, at } = readCommit(found);
  const written = Array.from(message.matchAll(trailer), ([, status]) => status).at(-1);
  const status = statuses.find((known) => known === written) ?? 'draft';
  return { ...key, ref, commit: found.hash, status, updatedAt: at };
}

/** The keys of all drafts; branches with names that no draft can have are left alone. */
export async function draftKeys({ git }: Repository): Promise<DraftKey[]> {
  const format = '--format=%(refname)%00';
  const written = await git(['for-each-ref', format, 'refs/heads/cms/']);
  return parts(written).flatMap((line) => {
    const [collection = '', slug = '', ...rest] = line.trim().split('/').slice(3);
    try {
      return rest.length > 0 ? [] : [draftKey(collection, slug)];
    } catch {
      return [];
    }
  });
}

/** A commit message that carries the draft's status. */
export function withStatus(message: string, status: Status): string {
  return `${message}\n\nDraft-Status: ${status}`;
}

/** The first message of a draft: what its author said that it is about. */
export async function firstMessage(
  { git }: Repository,
  head: string,
  draft: Draft,
): Promise<string> {
  const range = [`${head}..${draft.commit}`];
  const written = await git(['log', '--first-parent', '--format=%s%x00', '--reverse', ...range]);
  return parts(written)[0]?.trim() ?? '';
}
