import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentDir, openArchive } from '../../archive/index.ts';
import { publishPicture } from '../../pictures/publish.ts';

/** The files of `content/media/`: documents as they are, pictures upright and without notes. */
export const getStaticPaths = (async () => {
  const { media } = await openArchive();
  return [...media.values()].map(({ address, width }) => ({
    params: { path: address.slice('/media/'.length) },
    props: { address, isPicture: width !== undefined },
  }));
}) satisfies GetStaticPaths;

/** Writes one file. */
export const GET: APIRoute<{ address: string; isPicture: boolean }> = async ({ props }) => {
  const bytes = await readFile(join(contentDir, props.address));
  return new Response(new Uint8Array(props.isPicture ? await publishPicture(bytes) : bytes));
};
