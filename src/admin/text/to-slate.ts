import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { readBlock } from './block-form.ts';
import { kinds } from './kinds.ts';
import { formPiece, inlineForm, type Leaf, type Piece, type SlateNode } from './slate.ts';
import { readTable } from './table.ts';
import { markdownOf } from './to-markdown.ts';

const headings = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Turns a text's tree into what Decap's editor edits. `source` is what the tree was read from. */
export function toSlate(tree: Root, source: string): SlateNode[] {
  const definitions = new Map(
    tree.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  // In a list or a quotation the later lines begin with what belongs to that.
  const written = ({ position }: Nodes) => {
    if (!position) return '';
    const outside = new RegExp(`\\n[ >]{0,${position.start.column - 1}}`, 'gu');
    return source.slice(position.start.offset, position.end.offset).replace(outside, '\n');
  };

  const blocks = ({ children }: Parents): SlateNode[] =>
    filled((children as RootContent[]).map(block));

  const lines = ({ children }: Parents, marks: Omit<Leaf, 'text'> = {}): SlateNode[] => {
    const inner = (children as PhrasingContent[]).flatMap((node) => phrase(node, marks));
    return inner.length > 0 ? inner : [{ text: '' }];
  };

  const block = (node: RootContent): SlateNode => {
    switch (node.type) {
      case 'paragraph':
        return piece('paragraph', lines(node));
      case 'heading':
        return piece(`heading-${headings[node.depth - 1] ?? 'six'}`, lines(node));
      case 'blockquote':
        return piece('quote', blocks(node));
      case 'list':
        return {
          ...piece(node.ordered === true ? 'numbered-list' : 'bulleted-list', blocks(node)),
          data: { start: node.start, spread: node.spread },
        };
      case 'listItem': {
        const item = piece('list-item', blocks(node));
        return typeof node.checked === 'boolean' ? { ...item, checked: node.checked } : item;
      }
      case 'thematicBreak':
        return piece('thematic-break', [{ text: '' }]);
      case 'table':
        return formPiece(kinds.table, { table: readTable(node) });
      case 'footnoteDefinition':
        return formPiece(kinds.footnote, {
          mark: node.label ?? node.identifier,
          content: markdownOf(node),
        });
      case 'mdxJsxFlowElement': {
        const values = readBlock(node);
        if (values) return formPiece(node.name ?? '', values);
        break;
      }
      default:
    }
    return formPiece(kinds.verbatim, { source: written(node) });
  };

  const phrase = (node: PhrasingContent, marks: Omit<Leaf, 'text'>): SlateNode[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value.replace(/[ \t]*\n[ \t]*/gu, ' '), ...marks }];
      case 'strong':
        return lines(node, { ...marks, bold: true });
      case 'emphasis':
        return lines(node, { ...marks, italic: true });
      case 'delete':
        return lines(node, { ...marks, delete: true });
      case 'inlineCode':
        return [{ text: node.value, ...marks, code: true }];
      case 'break':
        return [piece('break', [{ text: '' }])];
      case 'link':
        return [link(node.url, node.title, lines(node, marks))];
      case 'linkReference':
        return [link(definitions.get(node.identifier) ?? '', null, lines(node, marks))];
      case 'image': {
        const { url, alt, title } = node;
        return [{ ...piece('image', [{ text: '' }]), data: { url, alt, title } }];
      }
      case 'footnoteReference':
        return [inlineForm(kinds.footnoteMark, { mark: node.label ?? node.identifier })];
      default:
        return [inlineForm(kinds.verbatimInline, { source: written(node) })];
    }
  };

  return blocks(tree);
}

function piece(type: string, children: readonly SlateNode[]): Piece {
  return { type, children };
}

function link(url: string, title: string | null | undefined, children: readonly SlateNode[]) {
  return { type: 'link', url, data: { url, ...(title ? { title } : {}) }, children };
}

/** Slate wants a paragraph where there is nothing. */
function filled(nodes: readonly SlateNode[]): SlateNode[] {
  return nodes.length > 0 ? [...nodes] : [piece('paragraph', [{ text: '' }])];
}
