import type { Problem } from '../../model/index.ts';
import { walk } from '../../text/index.ts';
import { finding, placeOf, quote, type Words } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Relations } from '../relations.ts';
import type { SiteMap } from '../site-map.ts';
import { addressOf } from '../../model/index.ts';

/** Every link inside the site leads to a page, a heading or a file that exists. */
export function checkInternalLinks({ texts, media }: Relations, map: SiteMap): Problem[] {
  return texts.flatMap((text) => {
    const own = addressOf(text.collection, text.slug, text.language);
    return [...walk(text.tree)].flatMap(({ node }) => {
      if (node.type !== 'link' && node.type !== 'definition') return [];
      if (!/^[/#]/u.test(node.url)) return [];
      const words = judge(node.url.startsWith('#') ? own + node.url : node.url, map, media);
      return words ? [{ file: text.file, ...finding('internal-link', placeOf(node), words) }] : [];
    });
  });
}

/** What is wrong with an internal address; nothing, where it leads somewhere. */
export function judge(target: string, map: SiteMap, media: Relations['media']): Words | undefined {
  const [path = '', fragment] = target.replace(/\?[^#]*/u, '').split('#');
  if (path.startsWith('/media/')) {
    if (media.has(path)) return undefined;
    return {
      found: quote(path),
      expected: 'en fil som finns i media/',
      fix: 'Lägg filen i media/ eller rätta namnet.',
    };
  }
  const fragments = map.get(path);
  if (!fragments) {
    const near = nearest(path, [...map.keys()]);
    return {
      found: quote(path),
      expected: 'en sida som finns',
      fix: near
        ? `Menade du ${near}?`
        : 'Rätta adressen (den börjar och slutar med /) eller ta bort länken.',
    };
  }
  if (fragment === undefined || fragments.has(fragment)) return undefined;
  const near = nearest(fragment, [...fragments]);
  return {
    found: quote(`#${fragment}`),
    expected: `en rubrik som finns på ${path}`,
    fix: near ? `Menade du #${near}?` : 'Rätta det som står efter #, eller ta bort det.',
  };
}
