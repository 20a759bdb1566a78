import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { siteUrl } from '../../commands/settings.ts';
import { readHtml, type HtmlElement } from './html.ts';

/** A page of the built site. */
export interface Page {
  /** Its path on the host: `/om/`, under a base path `/stad/om/`. */
  readonly address: string;
  readonly html: string;
  readonly elements: readonly HtmlElement[];
}

/** The built site, as a host would serve it. */
export interface BuiltSite {
  /** Where it is published, if that is known. */
  readonly url?: URL | undefined;
  readonly base: string;
  /** The paths of all its files, from its root: `om/index.html`. */
  readonly files: ReadonlySet<string>;
  /** The pages that people read; the editor is an app of its own, with tests of its own. */
  readonly pages: readonly Page[];
  readonly read: (file: string) => string;
}

/** What stands at an old address: a page that nobody stays on. */
const leadsOn = /<meta name="robots" content="noindex">.*<meta http-equiv="refresh"/su;

/** Reads a built site. */
export function readSite(directory: string, url?: URL): BuiltSite {
  const base = url?.pathname ?? '/';
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('admin/'))
    .map((file) => {
      const html = read(file);
      const address = base + file.replace(/(?<=^|\/)index\.html$/u, '');
      return { address, html, elements: readHtml(html) };
    })
    .filter(({ html }) => !leadsOn.test(html));
  if (pages.length === 0) throw new Error(`There are no pages in ${directory}: build the site.`);
  return { url, base, files: new Set(files), pages, read };
}

/** The site as `npm run build` left it. */
export const builtSite = () => readSite('dist', siteUrl());

/** Every page by its kind: each page at the top is one, and all at one depth of one part are one. */
export function pagesByKind({ base, pages }: BuiltSite): ReadonlyMap<string, readonly Page[]> {
  return Map.groupBy(pages, ({ address }) => {
    const [part = '', ...rest] = address.slice(base.length).split('/');
    return `/${part}${'/…'.repeat(Math.max(rest.length - 1, 0))}`;
  });
}

/** One page of each kind: the one with most in it. */
export function onePageOfEachKind(site: BuiltSite): readonly Page[] {
  const size = ({ elements }: Page) => elements.length;
  return [...pagesByKind(site).values()].flatMap((pages) =>
    pages.toSorted((a, b) => size(b) - size(a)).slice(0, 1),
  );
}
