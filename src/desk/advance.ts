import { commit, moveRef } from './commits.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './drafts.ts';
import { note } from './journal.ts';
import { recover } from './recovery.ts';
import type { Head } from './repository.ts';
import { follow, refuseUnsaved } from './working-tree.ts';

/** What the published branch is to become. */
export interface Advance {
  readonly tree: string;
  readonly message: string;
  /** The draft that this publishes; its branch goes. */
  readonly draft?: Draft;
}

/**
 * Moves the published branch on by one commit, and the working tree with it. Answers nothing when
 * somebody else moved the branch first.
 */
export async function advance(
  desk: Desk,
  head: Head,
  { tree, message, draft }: Advance,
): Promise<true | undefined> {
  const { repository, log } = desk;
  await recover(repository, log);
  const changes = await repository.differences(head.commit, tree);
  if (changes.size > 0) {
    await refuseUnsaved(repository, changes);
    const to = await commit(repository, tree, [head.commit], message);
    const gone = draft && { draft: { ref: draft.ref, commit: draft.commit } };
    const strike = await note(repository, { ref: head.ref, from: head.commit, to, ...gone });
    if (!(await moveRef(repository, head.ref, head.commit, to))) {
      await strike();
      return undefined;
    }
    desk.rebuilds.request(to);
    try {
      for (const path of await follow(repository, changes))
        log(`${path}: egna ändringar fick stå kvar`);
    } catch (cause) {
      // It is published, and the note makes sure that the files follow as soon as they can.
      log(`Filerna på datorn följer med senare: ${String(cause)}`);
      return true;
    }
    await removeDraft(desk, draft);
    await strike();
    return true;
  }
  await removeDraft(desk, draft);
  return true;
}

async function removeDraft({ repository, log }: Desk, draft: Draft | undefined): Promise<void> {
  if (draft === undefined || (await moveRef(repository, draft.ref, draft.commit, ''))) return;
  log(`Utkastet ${draft.ref} ändrades medan det publicerades och finns kvar.`);
}
