import type { APIRoute, GetStaticPaths } from 'astro';
import {
  mediaFiles,
  openArchive,
  publishedMedia,
  type PublishedMedia,
} from '../../archive/index.ts';

/** The files of `content/media/`, at the addresses that texts use, and the copies of pictures. */
export const getStaticPaths = (async () => {
  const { media } = await openArchive();
  return [...mediaFiles(media.values())].map(([address, file]) => ({
    params: { path: address.slice('/media/'.length) },
    props: { file },
  }));
}) satisfies GetStaticPaths;

/** Writes one file. */
export const GET: APIRoute<{ file: PublishedMedia }> = async ({ props: { file } }) =>
  new Response(await publishedMedia(file));
