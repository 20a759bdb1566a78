import type { Visit } from '../../text/index.ts';
import { finding, placeOf, quote, type Finding } from '../finding.ts';

/** Every footnote has both its halves: without the other, a page shows `[^1]`, or nothing. */
export function checkFootnotes(visits: readonly Visit[], body: string): Finding[] {
  const used = new Set(
    visits.flatMap(({ node }) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  return visits.flatMap(({ node }) => {
    if (node.type === 'footnoteDefinition' && !used.has(node.identifier)) {
      return finding('footnote', placeOf(node), {
        found: `fotnoten ${quote(`[^${node.label ?? ''}]`)}, som inget i texten hänvisar till`,
        expected: 'en hänvisning i texten till varje fotnot',
        fix: 'Skriv hänvisningen där fotnoten hör hemma, eller ta bort fotnoten.',
      });
    }
    if (node.type !== 'text' || !node.position) return [];
    const { start, end } = node.position;
    const written = body.slice(start.offset, end.offset);
    const lost = /(?<!\\)\[\^[^\]\s]+\]/u.exec(written)?.[0];
    if (lost === undefined) return [];
    return finding('footnote', start, {
      found: `hänvisningen ${quote(lost)} till en fotnot som saknas`,
      expected: `en rad som börjar med ${quote(`${lost}:`)}`,
      fix: 'Skriv fotnoten, rätta hänvisningen, eller skriv \\[ om det är en del av texten.',
    });
  });
}
