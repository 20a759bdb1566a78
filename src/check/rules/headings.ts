import { plainText, type Visit } from '../../text/index.ts';
import { finding, placeOf, quote, type Finding } from '../finding.ts';

/** Headings begin at `##` (the title is the only `#`), and no level is skipped (WCAG 1.3.1). */
export function checkHeadings(visits: readonly Visit[]): Finding[] {
  let above = 1;
  return visits.flatMap(({ node, ancestors }) => {
    if (node.type !== 'heading') return [];
    const text = plainText(node);
    const mark = '#'.repeat(node.depth);
    const limit = '#'.repeat(above + 1);
    const isInside = ancestors.length > 1;
    const isSkipped = node.depth > above + 1;
    above = node.depth;
    if (text === '') {
      return problem(
        node,
        'heading-empty',
        `${mark} utan text`,
        'en rubrik med ord',
        'Skriv rubriken eller ta bort raden.',
      );
    }
    if (isInside) {
      const where = 'i ett block, en lista eller ett citat';
      return problem(
        node,
        'heading-place',
        `rubriken ${quote(text)} ${where}`,
        'rubriker bara i själva texten',
        'Använd fetstil, eller flytta ut rubriken.',
      );
    }
    if (node.depth === 1) {
      return problem(
        node,
        'heading-level',
        quote(`# ${text}`),
        'rubriker från ##',
        'Skriv ## i stället: titeln är sidans enda #-rubrik.',
      );
    }
    if (!isSkipped) return [];
    return problem(
      node,
      'heading-skipped',
      quote(`${mark} ${text}`),
      `högst ${limit} här`,
      `Ändra till ${limit}, så att ingen nivå hoppas över.`,
    );
  });
}

function problem(
  node: Visit['node'],
  rule: string,
  found: string,
  expected: string,
  fix: string,
): Finding {
  return finding(rule, placeOf(node), { found, expected, fix });
}
