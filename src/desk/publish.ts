import { advance } from './advance.ts';
import { insist, moveRef, subject } from './commits.ts';
import { DeskError } from './desk-error.ts';
import type { Desk } from './desk.ts';
import { draftKeys, firstMessage, readDraft, type Draft } from './drafts.ts';
import { compare, merge } from './merge.ts';
import type { DraftKey } from './paths.ts';
import { inContent, readHead } from './repository.ts';
import { writeTree } from './trees.ts';

/** Publishes a draft as one commit, or says what stands in the way. */
export function publish(desk: Desk, key: DraftKey): Promise<true> {
  const { repository, guard } = desk;
  return insist(async () => {
    const head = await readHead(repository);
    const draft = await demandDraft(desk, key);
    const comparison = await compare(repository, head.commit, draft.commit);
    const { edits, conflicts } = await merge(repository, head.commit, comparison);
    if (conflicts.length > 0) {
      const names = conflicts.map((path) => inContent(repository, path) ?? path);
      const text = `Någon annan har publicerat ändringar på samma ställen sedan utkastet började:\n${names.join('\n')}\nBåda versionerna finns kvar. Kopiera det du skrivit, ta bort utkastet och för in ändringarna i den publicerade texten.`;
      throw new DeskError(409, text, { conflicts: names });
    }
    const tree = await writeTree(repository, head.commit, edits);
    await guard.demandSound(await repository.content(tree), head.commit, 'publicera');
    const first = await firstMessage(repository, head.commit, draft);
    const message = subject(first, `Publicera ${key.collection}/${key.slug}`);
    return advance(desk, head, { tree, message, draft });
  });
}

/** The draft of a key; decap understands 404. */
export async function demandDraft({ repository }: Desk, key: DraftKey): Promise<Draft> {
  const draft = await readDraft(repository, key);
  if (draft) return draft;
  throw new DeskError(404, `Det finns inget utkast för ${key.collection}/${key.slug}.`);
}

/** The drafts that are still to be published; those that have been, but were left by a kill, go. */
export async function openDrafts(desk: Desk): Promise<Draft[]> {
  const { repository, log } = desk;
  const head = await readHead(repository);
  const open: Draft[] = [];
  for (const key of await draftKeys(repository)) {
    const draft = await readDraft(repository, key);
    if (!draft) continue;
    try {
      if (await isPublished(desk, head.commit, draft)) {
        const isGone = await moveRef(repository, draft.ref, draft.commit, '');
        if (isGone) log(`Utkastet ${draft.ref} är redan publicerat och togs bort.`);
      } else {
        open.push(draft);
      }
    } catch (cause) {
      // One draft that somebody has made by hand must not hide all others.
      if (!(cause instanceof DeskError)) throw cause;
      log(`${draft.ref}: ${cause.message}`);
    }
  }
  return open;
}

async function isPublished({ repository }: Desk, head: string, draft: Draft): Promise<boolean> {
  const { theirs, both, base } = await compare(repository, head, draft.commit);
  const ours = await repository.differences(base, head);
  return theirs.size > 0 && both.length === 0 && [...theirs.keys()].every((path) => ours.has(path));
}
