import type { APIRoute } from 'astro';
import { openArchive } from '../../archive/index.ts';
import { collectionNames } from '../../model/index.ts';

/** The titles of all texts by collection and slug, for the editor's preview. */
export const GET: APIRoute = async () => {
  const archive = await openArchive();
  const titles = collectionNames.map((name) => [
    name,
    Object.fromEntries(archive[name].map(({ slug, data }) => [slug, data.title])),
  ]);
  return Response.json(Object.fromEntries(titles));
};
