import type { APIRoute, GetStaticPaths } from 'astro';
import {
  collections,
  jsonObject,
  sisterFields,
  siteFields,
  type Fields,
} from '../../../model/index.ts';

/** The JSON Schema (draft 2020-12) of each collection's front matter, of a sister and of the site. */
export const getStaticPaths = (() => {
  const all = Object.entries(collections).map(([name, { label, fields }]) => ({
    name,
    label,
    fields,
  }));
  const others = [
    { name: 'sister', label: 'Text på annat språk', fields: sisterFields },
    { name: 'site', label: 'site.yaml', fields: siteFields },
  ];
  return [...all, ...others].map(({ name, ...props }) => ({ params: { name }, props }));
}) satisfies GetStaticPaths;

interface Props {
  label: string;
  fields: Fields;
}

/** Writes one schema. */
export const GET: APIRoute<Props> = ({ props: { label, fields } }) => {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return Response.json({ $schema, title: label, ...jsonObject(fields) });
};
