import {
  addressOf,
  archiveAddress,
  collections,
  facets,
  fixedAddresses,
  isWhen,
  original,
  pairAddress,
  templateAnchors,
  yearsOf,
} from '../model/index.ts';
import { aliasesOf } from './aliases.ts';
import type { ReadText } from './checked.ts';
import { pointers } from './pointers.ts';
import { readName } from './rules/files.ts';
import type { Relations } from './relations.ts';

/** The fragments of each address; `unread` where a fault keeps the page's headings from us. */
export type SiteMap = ReadonlyMap<string, ReadonlySet<string> | 'unread'>;

/** Every address that the site will serve, with its fragments. Faulty texts count as they stand. */
export function siteMap({ texts, files }: Pick<Relations, 'texts' | 'files'>): SiteMap {
  const map = new Map<string, ReadonlySet<string> | 'unread'>();
  for (const address of fixedAddresses) map.set(address, new Set());
  for (const file of files) {
    if (file.kind === 'media') map.set(`/${file.path}`, new Set());
    const name = file.kind === 'text' ? readName(file) : undefined;
    if (name && 'slug' in name) {
      map.set(addressOf(name.collection, name.slug, name.language), 'unread');
    }
  }
  for (const text of texts) {
    for (const address of archiveAddresses(text)) map.set(address, new Set());
    for (const alias of aliasesOf(text)) map.set(addressOf(text.collection, alias), 'unread');
    if (!text.headings) continue;
    const own = Array.from(text.headings.values(), ({ slug }) => slug);
    const address = addressOf(text.collection, text.slug, text.language);
    map.set(address, new Set([...own, ...templateAnchors]));
  }
  return map;
}

/** The lists in the archive that an event stands in, once it has been held. */
function archiveAddresses({ collection, language, written }: ReadText): string[] {
  if (collection !== 'events' || language !== original || written.state !== 'held') return [];
  const { when } = written;
  const years = typeof when === 'string' && isWhen(when) ? yearsOf(when) : [];
  const pointed = [...pointers(collections.events.fields, written)];
  const listsOf = (field: string, facet: string) =>
    pointed
      .filter(({ path }) => path[0] === field)
      .map(({ value }) => archiveAddress(facet, value));
  const inYears = years.map((year) => archiveAddress(String(year)));
  const [inFormat, inChallenges] = [
    listsOf('format', facets.format),
    listsOf('challenges', facets.challenge),
  ];
  const paired = (firsts: readonly string[], seconds: readonly string[]) =>
    firsts.flatMap((first) => seconds.map((second) => pairAddress(first, second)));
  return [
    ...[...inYears, ...inFormat, ...inChallenges],
    ...listsOf('organisations', facets.organisation),
    ...paired(inYears, [...inFormat, ...inChallenges]),
    ...paired(inFormat, inChallenges),
  ];
}
