import {
  addressOf,
  archiveAddress,
  facets,
  fixedAddresses,
  templateAnchors,
  yearsOf,
  type DataOf,
} from '../model/index.ts';
import type { CheckedText } from './checked.ts';
import { readName } from './rules/files.ts';
import type { Relations } from './relations.ts';

/** The fragments of each address; `undefined` where the page has none that texts may point at. */
export type SiteMap = ReadonlyMap<string, ReadonlySet<string>>;

/** Every address that the site will serve, with its fragments. Faulty texts count by their names. */
export function siteMap({ texts, files }: Relations): SiteMap {
  const map = new Map<string, ReadonlySet<string>>();
  for (const address of fixedAddresses) map.set(address, new Set());
  for (const file of files) {
    const name = file.kind === 'text' ? readName(file) : undefined;
    if (name && 'slug' in name)
      map.set(addressOf(name.collection, name.slug, name.language), new Set());
  }
  for (const text of texts) {
    const own = [...text.headings.values()].map(({ slug }) => slug);
    map.set(
      addressOf(text.collection, text.slug, text.language),
      new Set([...own, ...templateAnchors]),
    );
    for (const address of archiveAddresses(text)) map.set(address, new Set());
  }
  return map;
}

function archiveAddresses({ collection, language, data }: CheckedText): string[] {
  if (collection !== 'events' || language !== 'sv') return [];
  const event = data as DataOf<'events'>;
  return [
    ...yearsOf(event.when).map((year) => archiveAddress(String(year))),
    archiveAddress(facets.format, event.format),
    ...event.challenges.map((slug) => archiveAddress(facets.challenge, slug)),
    ...event.organisations.map(({ organisation }) => archiveAddress(facets.organisation, organisation)),
  ];
}
