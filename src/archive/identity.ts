import { createHash } from 'node:crypto';
import type { Entry } from './entry.ts';
import { original, type Language } from '../model/index.ts';

/** The namespace of names without an address, from RFC 9562, appendix A (X.500), as bytes. */
const namespace = Buffer.from('6ba7b8149dad11d180b400c04fd430c8', 'hex');

/**
 * A name for a text that lasts: a UUID (RFC 9562, version 5) that is the same wherever the site
 * stands, and when the text gets another title or address.
 */
export function identityOf(
  site: string,
  { collection, slug, data }: Pick<Entry, 'collection' | 'slug' | 'data'>,
  language: Language = original,
): string {
  const first = data.aliases[0] ?? slug;
  return uuidOf([site, collection, first, language].join('\n'));
}

/** The UUID of a name within this namespace. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-');
}
