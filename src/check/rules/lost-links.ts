import type { Visit } from '../../text/index.ts';
import { finding, quote, type Finding } from '../finding.ts';

/** A link whose address stands elsewhere (`[text][namn]`) finds it; else the page shows brackets. */
export function checkLostLinks(visits: readonly Visit[], body: string): Finding[] {
  return visits.flatMap(({ node }) => {
    if (node.type !== 'text' || !node.position) return [];
    const { start, end } = node.position;
    const written = body.slice(start.offset, end.offset);
    const name = /(?<!\\)\[[^[\]^]+\]\[(?<name>[^[\]^]+)\]/u.exec(written)?.groups?.name;
    if (name === undefined) return [];
    return finding('link-lost', start, {
      found: `en länk till ${quote(`[${name}]`)}, som saknas`,
      expected: `en rad ${quote(`[${name}]: /adress/`)}`,
      fix: 'Skriv [text](adress) i stället, eller \\[ om det är en del av texten.',
    });
  });
}
