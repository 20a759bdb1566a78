import type { APIRoute, GetStaticPaths } from 'astro';
import { openArchive } from '../../archive/index.ts';
import { absoluteAt, href } from '../../components/address.ts';
import { dataFiles } from '../../model/index.ts';
import { writeFiles } from '../../open-data/index.ts';

const types = {
  json: 'application/json',
  schema: 'application/schema+json',
  csv: 'text/csv; charset=utf-8; header=present',
};

/** Every file of the open data. */
export const getStaticPaths = (() =>
  dataFiles.map(({ path, kind }) => ({
    params: { file: path },
    props: { kind },
  }))) satisfies GetStaticPaths;

/** Writes one of them. */
export const GET: APIRoute<{ kind: keyof typeof types }> = async ({ params, props, site }) => {
  const files = await writeFiles(await openArchive(), absoluteAt(site) ?? href);
  const content = files.find(({ path }) => path === params.file)?.content;
  return new Response(content ?? null, { headers: { 'content-type': types[props.kind] } });
};
