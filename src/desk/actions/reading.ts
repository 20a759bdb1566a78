import { z } from 'astro/zod';
import { DeskError } from '../desk-error.ts';
import type { Desk } from '../desk.ts';
import { contentFolder, contentPath } from '../paths.ts';
import { readHead, type Repository } from '../repository.ts';
import type { Listing } from '../trees.ts';
import { bytesOf, fileAt } from '../view.ts';
import { action, type Action } from './action.ts';

const labelled = z.object({ path: z.string(), label: z.string().optional() });

/** What is published, as texts. */
export const reading: Readonly<Record<string, Action>> = {
  info: () =>
    Promise.resolve({
      repo: 'content',
      publish_modes: ['simple', 'editorial_workflow'],
      type: 'local_git',
    }),

  entriesByFolder: action(
    z.object({ folder: z.string(), extension: z.string() }),
    async ({ repository }, { folder, extension }) => {
      const within = `${contentFolder(folder)}/`;
      const content = await published(repository);
      const names = [...content.keys()].filter(
        (path) =>
          path.startsWith(within) &&
          !path.includes('/', within.length) &&
          path.endsWith(`.${extension.replace(/^\./u, '')}`),
      );
      const paths = names.filter((path) => content.get(path)?.mode.startsWith('100'));
      return Promise.all(paths.map((path) => entry(repository, content, { path })));
    },
  ),

  entriesByFiles: action(
    z.object({ files: z.array(labelled) }),
    async ({ repository }, { files }) => {
      for (const { path } of files) contentPath(path);
      const content = await published(repository);
      return Promise.all(files.map((file) => entry(repository, content, file)));
    },
  ),

  getEntry: action(labelled, async ({ repository }, file) => {
    const found = await entry(repository, await published(repository), file);
    if (found.data !== null) return found;
    throw new DeskError(404, `Det finns ingen publicerad text som heter ${file.path}.`);
  }),
};

/** The content that is published now. */
export async function published(repository: Desk['repository']): Promise<Listing> {
  return repository.content((await readHead(repository)).commit);
}

async function entry(
  repository: Repository,
  content: Listing,
  { path, label }: z.infer<typeof labelled>,
) {
  const file = fileAt(content, contentPath(path));
  if (!file) return { data: null, file: { path, label, id: null }, hash: null };
  const data = (await bytesOf(repository, file)).toString();
  return { data, file: { path, label, id: file.hash }, hash: file.hash };
}
