import { z } from 'astro/zod';
import { textAt } from '../../model/index.ts';
import { DeskError } from '../desk-error.ts';
import type { Desk } from '../desk.ts';
import { statuses } from '../drafts.ts';
import { contentPath, isMediaPath, mediaPath, type DraftKey } from '../paths.ts';
import { demandDraft, openDrafts, publish } from '../publish.ts';
import { inContent, readHead } from '../repository.ts';
import { discard, setStatus } from '../status.ts';
import { bytesOf, fileAt, readView } from '../view.ts';
import { action, type Action } from './action.ts';
import { idShape, keyShape } from './keys.ts';
import { mediaFile } from './media.ts';

const fileShape = z.object({ path: z.string() });

/** Texts on their way to publication. */
export const drafting: Readonly<Record<string, Action>> = {
  unpublishedEntries: async (desk) => {
    const drafts = await desk.queue.add(() => openDrafts(desk));
    return drafts.map(({ collection, slug }) => `${collection}/${slug}`);
  },

  unpublishedEntry: action(idShape, async (desk, key) => {
    const { repository } = desk;
    const { draft, comparison } = await open(desk, key);
    const changes = [...(comparison?.theirs ?? [])];
    // A text that moves is not new, though its file is.
    const isMoved = changes.some(
      ([where, { to }]) =>
        to === null && textAt(inContent(repository, where) ?? '')?.slug === key.slug,
    );
    const diffs = changes.flatMap(([where, { from, to }]) => {
      const path = inContent(repository, where) ?? where;
      if (to === null) return [];
      const [newFile, binary] = [from === null && !isMoved, isMediaPath(path)];
      const change = newFile ? 'added' : 'modified';
      return [{ oldPath: path, newPath: path, path, id: path, status: change, newFile, binary }];
    });
    return { ...key, status: draft.status, diffs, updatedAt: draft.updatedAt };
  }),

  unpublishedEntryDataFile: action(keyShape.and(fileShape), async (desk, { path, ...key }) => {
    const { content } = await open(desk, key);
    const file = fileAt(content, contentPath(path));
    if (!file) throw new DeskError(404, `Utkastet har ingen text som heter ${path}.`);
    return { data: (await bytesOf(desk.repository, file)).toString(), hash: file.hash };
  }),

  unpublishedEntryMediaFile: action(keyShape.and(fileShape), async (desk, { path, ...key }) => {
    const { content } = await open(desk, key);
    return mediaFile(desk.repository, content, mediaPath(path));
  }),

  updateUnpublishedEntryStatus: action(
    keyShape.and(z.object({ newStatus: z.enum(statuses) })),
    async (desk, { newStatus, ...key }) => {
      await desk.queue.add(() => setStatus(desk, key, newStatus));
      return { message: 'ok' };
    },
  ),

  publishUnpublishedEntry: action(keyShape, async (desk, key) => {
    await desk.queue.add(() => publish(desk, key));
    return { message: 'ok' };
  }),

  deleteUnpublishedEntry: action(keyShape, async (desk, key) => {
    await desk.queue.add(() => discard(desk, key));
    return { message: 'ok' };
  }),
};

async function open(desk: Desk, key: DraftKey) {
  const draft = await demandDraft(desk, key);
  return { draft, ...(await readView(desk.repository, await readHead(desk.repository), draft)) };
}
