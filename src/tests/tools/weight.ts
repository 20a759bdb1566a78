import { join } from 'node:path';
import { asSent } from '../../delivery/compress.ts';
import type { BuiltSite, Page } from './built-site.ts';
import { fontsIn } from './fonts.ts';
import { fetchedBy } from './scripts.ts';

/** The files of the site that a first visit to a page fetches. */
export interface Fetched {
  /** The page itself, styles, scripts and icons. */
  readonly site: ReadonlySet<string>;
  readonly fonts: ReadonlySet<string>;
  /** What an editor has put into the text. */
  readonly pictures: ReadonlySet<string>;
}

/** The file that answers at an address of the site. */
export function fileAt(site: BuiltSite, address: string): string {
  const path = decodeURI(address).slice(site.base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What a first visit to a page fetches, by what stands in its source and in its styles. */
export function fetchedFiles(site: BuiltSite, page: Page): Fetched {
  const fetched = (addresses: readonly string[], from: string) =>
    addresses
      .filter((address) => !address.startsWith('data:'))
      .map((address) => fileAt(site, new URL(address, `http://localhost${from}`).pathname));
  const linked = Map.groupBy(page.elements, ({ name, attributes: { rel } }) => {
    // The icon for a home screen is fetched by whoever puts the page there, not by a visit.
    if (rel === 'apple-touch-icon') return 'later';
    return name === 'link' || name === 'script' ? 'site' : 'pictures';
  });
  const filesOf = (group: 'site' | 'pictures') =>
    (linked.get(group) ?? [])
      .flatMap(fetchedBy)
      .flatMap((value) => value.split(/,\s+/u))
      .map((candidate) => candidate.trim().split(/\s/u)[0] ?? '')
      .flatMap((address) => fetched([address], page.address));
  const files = [fileAt(site, page.address), ...filesOf('site')];
  const ofStyles = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => fetched(fontsIn(site.read(file), page.html), site.base + file));
  const isFont = (file: string) => file.endsWith('.woff2');
  return {
    site: new Set(files.filter((file) => !isFont(file))),
    fonts: new Set([...files.filter(isFont), ...ofStyles]),
    pictures: new Set(filesOf('pictures')),
  };
}

const sizes = new Map<string, number>();

/** What a host sends for some files of the built site, in bytes. */
export function sentBytes(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => {
    const size = sizes.get(file) ?? asSent(join('dist', file)).length;
    sizes.set(file, size);
    return sum + size;
  }, 0);
}
