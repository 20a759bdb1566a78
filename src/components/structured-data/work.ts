import type { CreativeWork, Report } from 'schema-dts';
import { find, type Archive, type Entry } from '../../archive/index.ts';
import { original, languages } from '../../model/index.ts';
import type { Whole } from '../address.ts';

/** A report in schema.org's words; the time that it covers is an interval of ISO 8601 as it stands. */
export function reportOf({ address, data }: Entry<'reports'>, whole: Whole): Report {
  return {
    '@type': 'Report',
    ...workOf(data, address, whole),
    temporalCoverage: data.covers,
    ...(data.presented ? { datePublished: data.presented } : {}),
    ...(data.original
      ? { encoding: { '@type': 'MediaObject', contentUrl: whole(data.original) } }
      : {}),
  };
}

/** An agreement in schema.org's words. */
export function agreementOf(
  { organisations }: Archive,
  { address, data }: Entry<'agreement'>,
  whole: Whole,
): CreativeWork {
  return {
    '@type': 'CreativeWork',
    ...workOf(data, address, whole),
    dateCreated: data.adopted,
    creator: data.parties.map((slug) => {
      const party = find(organisations, slug);
      return {
        '@type': 'Organization' as const,
        '@id': `${whole(party.address)}#org`,
        name: party.data.title,
      };
    }),
  };
}

/** A recommendation in schema.org's words. */
export function recommendationOf(
  { events }: Archive,
  { address, data }: Entry<'recommendations'>,
  whole: Whole,
): CreativeWork {
  const event = data.event === undefined ? undefined : find(events, data.event);
  return {
    '@type': 'CreativeWork',
    ...workOf(data, address, whole),
    ...(event ? { recordedAt: { '@id': `${whole(event.address)}#event` } } : {}),
  };
}

function workOf(
  { title, summary }: { readonly title: string; readonly summary: string },
  address: string,
  whole: Whole,
) {
  return {
    '@id': `${whole(address)}#work`,
    name: title,
    abstract: summary,
    url: whole(address),
    inLanguage: languages[original].html,
  };
}
