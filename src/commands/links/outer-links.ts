import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An address outside the site, and the pages that lead to it. */
export interface OuterLink {
  readonly address: string;
  /** From the site's root: `/om/`. */
  readonly pages: readonly string[];
}

/**
 * Every address outside the site that a built site leads to, without what follows `#`, save those
 * that are known to be gone.
 */
export function outerLinks(
  folder: string,
  { own, gone = [] }: { own?: URL | undefined; gone?: readonly string[] } = {},
): OuterLink[] {
  const found = new Map<string, Set<string>>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('index.html')).sort()) {
    const path = file.split(sep).join('/');
    if (path.startsWith('admin/')) continue;
    const page = `/${path.replace(/index\.html$/u, '')}`;
    for (const href of linksIn(parse(readFileSync(join(folder, file), 'utf8')))) {
      if (!/^https?:/u.test(href) || !URL.canParse(href) || gone.includes(href)) continue;
      const url = new URL(href);
      if (url.origin === own?.origin) continue;
      url.hash = '';
      found.set(url.href, (found.get(url.href) ?? new Set()).add(page));
    }
  }
  return [...found].map(([address, pages]) => ({ address, pages: [...pages] }));
}

function linksIn(node: Tree.Node): string[] {
  const own =
    'tagName' in node && node.tagName === 'a'
      ? node.attrs.flatMap(({ name, value }) => (name === 'href' ? [value] : []))
      : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(linksIn) : [])];
}
