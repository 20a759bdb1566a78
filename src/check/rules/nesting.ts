import { finding, type Finding } from '../finding.ts';

/** How many quotes, lists or blocks may stand inside each other. */
export const deepest = 8;
const deepestIndent = 40;
const mostMarkers = 400;

/**
 * Refuses what would unfold into a deep tree, before any parser sees it: some parsers need time
 * or stack that grows with the depth.
 */
export function checkNesting(body: string): Finding[] {
  let depth = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const place = { line: index + 1, column: 1 };
    const lead = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u.exec(line)?.[0] ?? '';
    const containers = lead.match(/[>\-+*.)]/gu)?.length ?? 0;
    const indent = /^[ \t]*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
    depth += (line.match(/<[A-Za-z]/gu)?.length ?? 0) - (line.match(/<\/|\/>/gu)?.length ?? 0);
    if (containers > deepest || depth > deepest * 4) return [tooDeep(place, 'nivåer i varandra')];
    if (indent > deepestIndent) return [tooDeep(place, 'indrag')];
    if ((line.match(/[*_~[\]]/gu)?.length ?? 0) > mostMarkers) {
      return [tooDeep(place, 'tecken för fetstil, kursiv och länkar')];
    }
  }
  return [];
}

/** The finding for a tree that turned out too deep all the same. */
export function tooDeep(
  place: { line: number; column: number },
  of = 'nivåer i varandra',
): Finding {
  return finding('nesting', place, {
    found: `för många ${of}`,
    expected: `högst ${deepest} nivåer av listor, citat och block`,
    fix: 'Gör texten plattare: dela listan eller ta bort indrag.',
  });
}
