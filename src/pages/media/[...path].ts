import type { APIRoute, GetStaticPaths } from 'astro';
import { openArchive, publishedMedia } from '../../archive/index.ts';
import type { MediaFacts } from '../../blocks/index.ts';

/** The files of `content/media/`, at the addresses that texts use. */
export const getStaticPaths = (async () => {
  const { media } = await openArchive();
  return [...media.values()].map((facts) => ({
    params: { path: facts.address.slice('/media/'.length) },
    props: { facts },
  }));
}) satisfies GetStaticPaths;

/** Writes one file. */
export const GET: APIRoute<{ facts: MediaFacts }> = async ({ props: { facts } }) =>
  new Response(await publishedMedia(facts));
