import type { Visit } from '../../text/index.ts';
import { finding, placeOf, quote, type Finding } from '../finding.ts';

/** Refuses everything that MDX would run: expressions, imports and exports. */
export function checkCode(visits: readonly Visit[], body: string): Finding[] {
  return visits.flatMap(({ node, ancestors }) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      return finding('expression', placeOf(node), {
        found: quote(`{${node.value}}`),
        expected: 'text utan programkod',
        fix: 'Ta bort klamrarna, eller skriv \\{ och \\} om de är en del av texten.',
      });
    }
    if (node.type !== 'paragraph' || !ancestors.every(mayHoldImports)) return [];
    const start = node.position?.start;
    const written = body.slice(start?.offset ?? 0, (start?.offset ?? 0) + 40);
    const word = /^(import|export)(?=[\s{*"'(/]|$)/u.exec(written)?.[1];
    if (start?.column !== 1 || word === undefined) return [];
    return finding(word, placeOf(node), {
      found: quote(written.split('\n')[0]),
      expected: 'ett stycke som inte börjar med import eller export',
      fix: 'Ta bort raden. Är det vanlig text: börja stycket med ett annat ord.',
    });
  });
}

function mayHoldImports({ type }: Visit['node']): boolean {
  return type === 'root' || type === 'mdxJsxFlowElement';
}
