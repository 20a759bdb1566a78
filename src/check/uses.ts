import { findBlock, readAttributes } from '../blocks/index.ts';
import type { Place } from '../model/index.ts';
import type { Visit } from '../text/index.ts';
import { placeOf } from './finding.ts';
import { pointers } from './pointers.ts';

/** An address that a text names, and where. */
export interface Use {
  readonly path: string;
  readonly place: Place;
}

/** What a body says of other files, as the rules between files look at it. */
export interface Uses {
  /** Links inside the site. */
  readonly links: readonly Use[];
  /** Pictures and documents. */
  readonly media: readonly Use[];
}

/** What the nodes of a body say of other files. */
export function usesOf(visits: readonly Visit[]): Uses {
  const [links, media]: [Use[], Use[]] = [[], []];
  for (const { node } of visits) {
    const place = placeOf(node);
    if (node.type === 'image') media.push({ path: node.url, place });
    if (node.type === 'link' || node.type === 'definition') {
      if (/^[/#]/u.test(node.url)) links.push({ path: node.url, place });
    }
    if (node.type !== 'mdxJsxFlowElement') continue;
    const fields = findBlock(node.name ?? '')?.fields ?? {};
    for (const { target, value } of pointers(fields, readAttributes(node))) {
      if (target.to === 'media') media.push({ path: value, place });
    }
  }
  return { links, media };
}
