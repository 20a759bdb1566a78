import { z } from 'astro/zod';
import { original, textAt } from '../../model/index.ts';
import { DeskError } from '../desk-error.ts';
import { statuses } from '../drafts.ts';
import { contentPath, draftKey, sitePath } from '../paths.ts';
import { remove } from '../remove.ts';
import { save } from '../save.ts';
import { action, type Action } from './action.ts';
import { assetShape } from './media.ts';

const dataFile = z.object({
  path: z.string(),
  slug: z.string(),
  raw: z.string(),
  newPath: z
    .string()
    .nullish()
    .transform((path) => path ?? undefined),
  isGone: z.boolean().default(false),
});

const saveShape = z.object({
  entry: dataFile.optional(),
  dataFiles: z.array(dataFile).optional(),
  assets: z.array(assetShape).default([]),
  options: z.object({
    collectionName: z.string(),
    commitMessage: z.string().default(''),
    useWorkflow: z.boolean().default(true),
    status: z.enum(statuses).nullish(),
    bases: z.record(z.string(), z.string().nullable()).default({}),
  }),
});

const message = z.object({ commitMessage: z.string().default('') }).prefault({});

/** Saving texts and taking them away. */
export const saving: Readonly<Record<string, Action>> = {
  persistEntry: action(saveShape, async (desk, { entry, dataFiles, assets, options }) => {
    const files = dataFiles ?? (entry ? [entry] : []);
    const [first] = files;
    if (!first) throw new DeskError(400, 'Redigerarens anrop har ingen text att spara.');
    const { collectionName, commitMessage, useWorkflow, bases } = options;
    const key = draftKey(collectionName, first.slug);
    for (const { path, newPath = path, isGone } of files) {
      demandWithin(collectionName, path);
      // A Swedish text goes with all that leads to it, by `deleteFiles`.
      if (isGone) demandTranslation(path);
      demandWithin(collectionName, newPath);
    }
    const wanted = { files, media: assets, bases, message: commitMessage };
    const draft = useWorkflow ? { draft: { ...key, status: options.status ?? 'draft' } } : {};
    const hashes = await desk.queue.add(() => save(desk, { ...wanted, ...draft }));
    return { message: 'ok', hashes };
  }),

  deleteFile: action(
    z.object({ path: z.string(), options: message }),
    async (desk, { path, options }) => {
      await desk.queue.add(() => remove(desk, [path], options.commitMessage));
      return { message: 'ok' };
    },
  ),

  deleteFiles: action(
    z.object({ paths: z.array(z.string()).min(1), options: message }),
    async (desk, { paths, options }) => {
      await desk.queue.add(() => remove(desk, paths, options.commitMessage));
      return { message: 'ok' };
    },
  ),
};

function demandTranslation(path: string): void {
  const language = textAt(path)?.language;
  if (language !== undefined && language !== original) return;
  throw new DeskError(403, `${path} är ingen översättning och tas inte bort i ett utkast.`);
}

/** A draft changes texts of its own collection only. */
function demandWithin(collection: string, path: string): void {
  contentPath(path);
  const owner = path === sitePath ? 'site' : textAt(path)?.collection;
  if (owner === collection) return;
  throw new DeskError(403, `${path} hör inte till samlingen ${collection}.`);
}
