import type { Root } from 'mdast';
import { firstBelow } from '../../text/index.ts';
import { finding, placeOf, type Finding } from '../finding.ts';

/** How many quotes, lists or blocks may stand inside each other. */
const deepest = 8;
const deepestIndent = 40;
// Each block and each list adds two levels or more to the tree.
const deepestTree = deepest * 4;

/** Refuses lines that would unfold into a deep tree, before any parser sees them. */
export function checkNesting(body: string): Finding[] {
  for (const [index, line] of body.split('\n').entries()) {
    const place = { line: index + 1, column: 1 };
    const lead = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u.exec(line)?.[0] ?? '';
    const containers = lead.match(/[>\-+*.)]/gu)?.length ?? 0;
    const indent = /^[ \t]*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
    if (containers > deepest) return [tooDeep(place, 'nivåer i varandra')];
    if (indent > deepestIndent) return [tooDeep(place, 'indrag')];
  }
  return [];
}

/** Refuses a tree that turned out too deep all the same. */
export function checkDepth(tree: Root): Finding[] {
  const node = firstBelow(tree, deepestTree);
  return node ? [tooDeep(placeOf(node), 'nivåer i varandra')] : [];
}

function tooDeep(place: { line: number; column: number }, of: string): Finding {
  return finding('nesting', place, {
    found: `för många ${of}`,
    expected: `högst ${deepest} nivåer av listor, citat och block`,
    fix: 'Gör texten plattare: dela listan eller ta bort indrag.',
  });
}
