import { collectionNames, startSlug, type Problem } from '../../model/index.ts';
import { finding } from '../finding.ts';
import type { Relations } from '../relations.ts';
import type { SiteMap } from '../site-map.ts';
import { reportedPath } from '../source.ts';
import { judge } from './internal-links.ts';

/** Menus and old addresses lead to pages that exist, and the pages that the site cannot do without are there. */
export function checkSiteLinks({ site, contentDir, files }: Relations, map: SiteMap): Problem[] {
  const file = reportedPath(contentDir, 'site.yaml');
  const place = { line: 1, column: 1 };
  const menus = [...(site?.menu ?? []), ...(site?.footer ?? [])].flatMap(({ href }) => {
    const words = judge(href, map);
    return words ? [{ file, ...finding('menu-link', place, words) }] : [];
  });
  const former = (site?.formerAddresses ?? []).flatMap(({ to }) => {
    const words = to?.startsWith('/') ? judge(to, map) : undefined;
    return words ? [{ file, ...finding('former-address', place, words) }] : [];
  });
  const found = [...menus, ...former];
  if (files.some(({ path }) => path === `pages/${startSlug}.mdx`)) return found;
  const words = {
    found: `ingen pages/${startSlug}.mdx`,
    expected: 'en startsida',
    fix: `Skapa pages/${startSlug}.mdx. Mapparna är: ${collectionNames.join(', ')}.`,
  };
  return [...found, { file, ...finding('start-missing', place, words) }];
}
