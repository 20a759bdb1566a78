import type { Nodes } from 'mdast';
import type { Visit } from '../../text/index.ts';
import { finding, placeOf, type Finding } from '../finding.ts';
import { checkValue } from './characters.ts';

const allowed: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'blockquote',
  'break',
  'code',
  'definition',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'footnoteReference',
  'heading',
  'image',
  'inlineCode',
  'link',
  'linkReference',
  'list',
  'listItem',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'paragraph',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
  'thematicBreak',
]);

/** Refuses kinds of Markdown that no page shows, and hidden characters behind `&#…;`. */
export function checkNodes(visits: readonly Visit[], body: string): Finding[] {
  // Other characters than those of the body itself can only be named: `&#x202e;`.
  const namesSome = body.includes('&');
  return visits.flatMap(({ node, ancestors }) => {
    if (!allowed.has(node.type)) {
      return finding('markdown', placeOf(node), {
        found: node.type === 'imageReference' ? 'en bild med adressen på annan plats' : node.type,
        expected: 'Markdown som sidan kan visa',
        fix:
          node.type === 'imageReference'
            ? 'Skriv ![beskrivning](/media/namn.jpg).'
            : 'Skriv om eller ta bort det.',
      });
    }
    return namesSome ? checkValue(textsOf(node).join(' '), () => placeOf(node, ancestors)) : [];
  });
}

/** Everything a node says: its text, and the address, label, title or alt text beside it. */
function textsOf(node: Nodes): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key !== 'type' && typeof value === 'string' ? [value] : [],
  );
}
