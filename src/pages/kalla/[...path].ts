import type { APIRoute, GetStaticPaths } from 'astro';
import { openArchive, sources } from '../../archive/index.ts';

/** Each text as it is written, where the site names no repository to show it in. */
export const getStaticPaths = (async () => {
  const { site } = await openArchive();
  if (site.repository !== undefined) return [];
  return (await sources()).map(({ path, read }) => ({ params: { path }, props: { read } }));
}) satisfies GetStaticPaths;

/** Writes one text. */
export const GET: APIRoute<{ read: () => Buffer<ArrayBuffer> }> = ({ props: { read } }) =>
  new Response(read(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
