import { basename } from 'node:path/posix';
import { z } from 'astro/zod';
import { DeskError } from '../desk-error.ts';
import { contentFolder, mediaPath } from '../paths.ts';
import type { Repository } from '../repository.ts';
import { save } from '../save.ts';
import type { Listing } from '../trees.ts';
import { bytesOf, fileAt } from '../view.ts';
import { action, type Action } from './action.ts';
import { published } from './reading.ts';

const base64 = /^[A-Za-z0-9+/]*={0,2}$/u;

/** A file that the editor uploads, as bytes. */
export const assetShape = z
  .object({ path: z.string(), content: z.string().regex(base64), encoding: z.literal('base64') })
  .transform(({ path, content }) => ({
    path: mediaPath(path),
    bytes: Buffer.from(content, 'base64'),
  }));

/** Pictures and documents. */
export const media: Readonly<Record<string, Action>> = {
  getMedia: action(z.object({ mediaFolder: z.string() }), async ({ repository }, params) => {
    const within = `${contentFolder(params.mediaFolder)}/`;
    const content = await published(repository);
    const paths = [...content].flatMap(([path, { mode }]) => {
      const isHere = path.startsWith(within) && !path.includes('/', within.length);
      return isHere && mode.startsWith('100') && !path.endsWith('/.gitkeep') ? [path] : [];
    });
    return Promise.all(paths.map((path) => mediaFile(repository, content, path)));
  }),

  getMediaFile: action(z.object({ path: z.string() }), async ({ repository }, { path }) =>
    mediaFile(repository, await published(repository), mediaPath(path)),
  ),

  persistMedia: action(
    z.object({
      asset: assetShape,
      options: z.object({ commitMessage: z.string().default('') }).prefault({}),
    }),
    async (desk, { asset, options }) => {
      const message = options.commitMessage || `Lägg till filen ${basename(asset.path)}`;
      const bases = {};
      await desk.queue.add(() => save(desk, { files: [], media: [asset], bases, message }));
      return mediaFile(desk.repository, await published(desk.repository), asset.path);
    },
  ),
};

/** A file of media as Decap takes it. */
export async function mediaFile(repository: Repository, content: Listing, path: string) {
  const file = fileAt(content, path);
  if (!file) throw new DeskError(404, `Det finns ingen fil som heter ${path}.`);
  const bytes = await bytesOf(repository, file);
  const name = basename(path);
  return { id: file.hash, content: bytes.toString('base64'), encoding: 'base64', path, name };
}
