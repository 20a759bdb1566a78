import { addressOf, fixedAddresses, templateAnchors } from '../model/index.ts';
import { aliasesOf } from './aliases.ts';
import { listAddresses, standingLists } from './list-addresses.ts';
import { readName } from './rules/files.ts';
import type { Relations } from './relations.ts';

/** The fragments of each address; `unread` where a fault keeps the page's headings from us. */
export type SiteMap = ReadonlyMap<string, ReadonlySet<string> | 'unread'>;

/** Every address that the site will serve, with its fragments. Faulty texts count as they stand. */
export function siteMap({ texts, files }: Pick<Relations, 'texts' | 'files'>): SiteMap {
  const map = new Map<string, ReadonlySet<string> | 'unread'>();
  for (const address of [...fixedAddresses, ...standingLists]) map.set(address, new Set());
  for (const file of files) {
    if (file.kind === 'media') map.set(`/${file.path}`, new Set());
    const name = file.kind === 'text' ? readName(file) : undefined;
    if (name && 'slug' in name) {
      map.set(addressOf(name.collection, name.slug, name.language), 'unread');
    }
  }
  for (const text of texts) {
    for (const address of listAddresses(text)) map.set(address, new Set());
    for (const alias of aliasesOf(text)) map.set(addressOf(text.collection, alias), 'unread');
    if (!text.headings) continue;
    const own = text.headings.map(({ slug }) => slug);
    const address = addressOf(text.collection, text.slug, text.language);
    map.set(address, new Set([...own, ...templateAnchors]));
  }
  return map;
}
