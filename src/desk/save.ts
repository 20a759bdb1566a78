import { advance } from './advance.ts';
import { blobHash } from './blob-hash.ts';
import { commit, insist, moveRef, subject } from './commits.ts';
import type { Desk } from './desk.ts';
import { draftRef, readDraft, withStatus, type Draft, type Status } from './drafts.ts';
import { editsOf, type SaveFiles } from './edits.ts';
import type { DraftKey } from './paths.ts';
import { inContent, inRepository, readHead, type Head } from './repository.ts';
import { writeBlob, writeTree, type Edits, type Entry } from './trees.ts';
import { readView, type View } from './view.ts';

/** A save as the editor asks for it. */
export interface Save extends SaveFiles {
  readonly message: string;
  /** The draft, with its status if it is new; nothing saves straight into what is published. */
  readonly draft?: DraftKey & { readonly status: Status };
}

/** Saves texts and media, as a draft or straight into what is published; gives the files' hashes. */
export function save(desk: Desk, wanted: Save): Promise<Record<string, string>> {
  const { repository } = desk;
  return insist(async () => {
    const head = await readHead(repository);
    const draft = wanted.draft && (await readDraft(repository, wanted.draft));
    const view = await readView(repository, head, draft);
    const edits = await editsOf(repository, view, wanted);
    const stored = new Map<string, Entry | null>();
    for (const [path, bytes] of edits) {
      const entry =
        bytes === null ? null : { mode: '100644', hash: await writeBlob(repository, bytes) };
      stored.set(inRepository(repository, path), entry);
    }
    const message = subject(wanted.message, `Ändra ${wanted.files[0]?.path ?? 'innehållet'}`);
    const isDone = wanted.draft
      ? await saveDraft(desk, { head, draft, view, stored }, { ...wanted.draft, message })
      : await savePublished(desk, { head, stored, wanted: { ...wanted, message } });
    if (!isDone) return undefined;
    const hashes = [...edits].flatMap(([path, bytes]) =>
      bytes === null ? [] : [[path, blobHash(bytes)] as const],
    );
    return Object.fromEntries(hashes);
  });
}

async function savePublished(
  desk: Desk,
  { head, stored, wanted }: { head: Head; stored: Edits; wanted: Save },
): Promise<true | undefined> {
  const { repository, guard } = desk;
  const tree = await writeTree(repository, head.commit, stored);
  const content = await repository.content(tree);
  if (wanted.files.length > 0) {
    await guard.demandSound(content, head.commit, 'publicera');
  } else {
    // A picture by itself is not to blame for what was wrong before.
    const names = new Set(wanted.media.map(({ path }) => path));
    await guard.demandNoWorse(content, head.commit, names);
  }
  return advance(desk, head, { tree, message: wanted.message });
}

interface Standing {
  readonly head: Head;
  readonly draft: Draft | undefined;
  readonly view: View;
  readonly stored: Edits;
}

async function saveDraft(
  { repository, guard }: Desk,
  { head, draft, view: { comparison }, stored }: Standing,
  { message, status, ...key }: DraftKey & { readonly message: string; readonly status: Status },
): Promise<boolean> {
  const theirs = [...(comparison?.theirs ?? [])].map(([path, { to }]) => [path, to] as const);
  const changes: Edits = new Map([...theirs, ...stored]);
  const shown = await writeTree(repository, head.commit, changes);
  const names = [...changes.keys()].flatMap((path) => inContent(repository, path) ?? []);
  await guard.demandNoWorse(await repository.content(shown), head.commit, new Set(names));
  // What has been published since joins the draft, unless both changed the same text: then the
  // draft stays as it parted, and publishing brings the two together or says that it cannot.
  const isApart = comparison !== undefined && comparison.both.length > 0;
  const tree = isApart && draft ? await writeTree(repository, draft.commit, stored) : shown;
  const isBehind = comparison !== undefined && comparison.base !== head.commit && !isApart;
  const parents = [draft?.commit ?? head.commit, ...(isBehind ? [head.commit] : [])];
  const made = await commit(
    repository,
    tree,
    parents,
    withStatus(message, draft?.status ?? status),
  );
  return moveRef(repository, draftRef(key), draft?.commit ?? '', made);
}
