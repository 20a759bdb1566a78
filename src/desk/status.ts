import { commit, insist, moveRef } from './commits.ts';
import type { Desk } from './desk.ts';
import { withStatus, type Status } from './drafts.ts';
import type { DraftKey } from './paths.ts';
import { demandDraft } from './publish.ts';

const said: Readonly<Record<Status, string>> = {
  draft: 'Ett utkast igen',
  pending_review: 'Klart att granska',
  pending_publish: 'Klart att publicera',
};

/** Says how far a draft has come, in a commit that changes nothing else. */
export function setStatus(desk: Desk, key: DraftKey, status: Status): Promise<true> {
  const { repository } = desk;
  return insist(async () => {
    const draft = await demandDraft(desk, key);
    if (draft.status === status) return true;
    const message = withStatus(said[status], status);
    const made = await commit(repository, `${draft.commit}^{tree}`, [draft.commit], message);
    return (await moveRef(repository, draft.ref, draft.commit, made)) || undefined;
  });
}

/** Throws a draft away. */
export function discard(desk: Desk, key: DraftKey): Promise<true> {
  return insist(async () => {
    const draft = await demandDraft(desk, key);
    return (await moveRef(desk.repository, draft.ref, draft.commit, '')) || undefined;
  });
}
