import { withBase } from '../archive/index.ts';
import { addressOf, original, type Language } from '../model/index.ts';
import type { Entry } from '../archive/index.ts';

/** An address of the site as a link writes it, base path included. */
export function href(address: string): string {
  return withBase(address, import.meta.env.BASE_URL);
}

/** The address of an entry in a language, or in Swedish where it has no sister. */
export function hrefOf(entry: Entry, language: Language = original): string {
  return href(addressIn(entry, language));
}

/** The same without the base path. */
export function addressIn({ collection, slug, languages }: Entry, language: Language): string {
  return addressOf(collection, slug, languages.includes(language) ? language : original);
}

/** What `lang` has to say about Swedish words on a page in another language. */
export function swedishOn(language: Language): 'sv' | undefined {
  return language === original || language === 'sv-simple' ? undefined : 'sv';
}

/** What makes an address as whole as it can be: with the site's own before it, where that is known. */
export type Whole = (address: string) => string;

/** What makes an address whole, base path included; absent where the site's own is not known. */
export function absoluteAt(site: URL | undefined): Whole | undefined {
  return site && ((address) => new URL(href(address), site).href);
}
