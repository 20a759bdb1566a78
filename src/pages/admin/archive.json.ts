import type { APIRoute } from 'astro';
import { openArchive } from '../../archive/index.ts';

/** All that is published, without its texts: what the editor's preview knows of the site. */
export const GET: APIRoute = async () => {
  const archive = await openArchive();
  return Response.json({ ...archive, media: [...archive.media.values()] });
};
