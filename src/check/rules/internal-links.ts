import { addressOf, type Problem } from '../../model/index.ts';
import { finding, firstOf, quote, type Words } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Relations } from '../relations.ts';
import type { SiteMap } from '../site-map.ts';
import { isSafeTarget } from './links.ts';

/** Every link inside the site leads to a page, a heading or a file that exists. */
export function checkInternalLinks({ texts }: Relations, map: SiteMap): Problem[] {
  return texts.flatMap(({ collection, slug, language, uses, file }) => {
    const own = addressOf(collection, slug, language);
    const lost = (uses?.links ?? []).flatMap(({ path, place }) => {
      if (!isSafeTarget(path)) return [];
      const words = judge(path.startsWith('#') ? own + path : path, map);
      return words ? finding('internal-link', place, words) : [];
    });
    return firstOf(lost).map((found) => ({ file, ...found }));
  });
}

/** What is wrong with an internal address; nothing, where it leads somewhere. */
export function judge(target: string, map: SiteMap): Words | undefined {
  const [path = '', fragment] = target.replace(/\?[^#]*/u, '').split('#');
  const page = map.get(path);
  if (!page) {
    const near = nearest(path, [...map.keys()]);
    const isMedia = path.startsWith('/media/');
    const other = isMedia
      ? 'Lägg filen i media/ eller rätta namnet.'
      : 'Rätta adressen (den börjar och slutar med /) eller ta bort länken.';
    return {
      found: quote(path),
      expected: isMedia ? 'en fil som finns i media/' : 'en sida som finns',
      fix: near ? `Menade du ${near}?` : other,
    };
  }
  if (fragment === undefined || page === 'unread' || page.has(fragment)) return undefined;
  const near = nearest(fragment, [...page]);
  return {
    found: quote(`#${fragment}`),
    expected: `en rubrik som finns på ${path}`,
    fix: near ? `Menade du #${near}?` : 'Rätta det som står efter #, eller ta bort det.',
  };
}
