import type { APIRoute } from 'astro';
import { openArchive } from '../../archive/index.ts';
import { absoluteAt, href } from '../../components/address.ts';
import { textsIn } from '../../i18n/index.ts';
import { original } from '../../model/index.ts';
import { catalogueOf, writeFiles } from '../../open-data/index.ts';

/** Writes the description of the open data that portals harvest. */
export const GET: APIRoute = async ({ site }) => {
  const archive = await openArchive();
  const whole = absoluteAt(site) ?? href;
  const { title } = textsIn(original).openData;
  const catalogue = catalogueOf(archive, await writeFiles(archive, whole), { title, whole });
  return new Response(`${JSON.stringify(catalogue, null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json' },
  });
};
