import type { BlockContent, ListItem, Root, RootContent } from 'mdast';
import { parse } from '../../text/parse.ts';
import { writeBlock } from './block-form.ts';
import { kinds } from './kinds.ts';
import { phrases } from './phrases.ts';
import { isLeaf, type Piece, type SlateNode } from './slate.ts';
import { writeTable } from './table.ts';

const headings = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

/** Turns what Decap's editor holds into a tree. What is empty leaves nothing behind. */
export function fromSlate(nodes: readonly SlateNode[]): Root {
  return { type: 'root', children: blocks(nodes) };
}

/** Letters and links that stand where blocks should (a paste does that) become a paragraph. */
function blocks(nodes: readonly SlateNode[]): RootContent[] {
  const content: RootContent[] = [];
  let loose: SlateNode[] = [];
  const flush = () => {
    const children = phrases(loose);
    if (children.length > 0) content.push({ type: 'paragraph', children });
    loose = [];
  };
  for (const node of nodes) {
    if (isLeaf(node) || inlines.has(node.type)) loose.push(node);
    else {
      flush();
      content.push(...known(node));
    }
  }
  flush();
  return content;
}

const inlines = new Set(['link', 'image', 'break', 'inline-shortcode']);

const written = new WeakMap<Piece, RootContent[]>();

/** What a node became before: Slate replaces what is edited, and keeps all else for the next letter. */
function known(node: Piece): RootContent[] {
  const content = written.get(node) ?? block(node);
  written.set(node, content);
  return content;
}

function block(node: Piece): RootContent[] {
  switch (node.type) {
    case 'quote': {
      const children = blocks(node.children) as BlockContent[];
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'numbered-list':
    case 'bulleted-list':
      return list(node);
    case 'list-item':
      return blocks(node.children);
    case 'thematic-break':
      return [{ type: 'thematicBreak' }];
    case 'shortcode':
      return form(node);
    default: {
      const heading = /^heading-(\w+)$/u.exec(node.type)?.[1];
      const depth = headings.findIndex((name) => name === heading) + 1;
      const children = phrases(node.children);
      if (children.length === 0) return [];
      return depth > 0
        ? [{ type: 'heading', depth: depth as 1, children }]
        : [{ type: 'paragraph', children }];
    }
  }
}

function list(node: Piece): RootContent[] {
  const children = node.children.flatMap((item): ListItem[] => {
    if (isLeaf(item)) return [];
    const content = blocks(item.type === 'list-item' ? item.children : [item]) as BlockContent[];
    if (content.length === 0) return [];
    const isLoose = content.filter(({ type }) => type === 'paragraph').length > 1;
    return [
      { type: 'listItem', checked: item.checked ?? null, spread: isLoose, children: content },
    ];
  });
  if (children.length === 0) return [];
  const ordered = node.type === 'numbered-list';
  const start = typeof node.data?.start === 'number' ? node.data.start : 1;
  const spread = node.data?.spread === true || children.some((item) => item.spread === true);
  return [{ type: 'list', ordered, spread, children, ...(ordered ? { start } : {}) }];
}

function form({ data }: Piece): RootContent[] {
  const kind = String(data?.shortcode);
  const values = (data?.shortcodeData ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  switch (kind) {
    case kinds.table:
      return [writeTable(values.table)];
    case kinds.verbatim:
      return text('source') === '' ? [] : [{ type: 'html', value: text('source') }];
    case kinds.footnote: {
      const [mark, children] = [text('mark').trim(), parse(text('content')).tree.children];
      if (mark === '') return [];
      return [
        {
          type: 'footnoteDefinition',
          identifier: mark.toLowerCase(),
          label: mark,
          children: children as BlockContent[],
        },
      ];
    }
    default: {
      const element = writeBlock(kind, values);
      return element ? [element] : [];
    }
  }
}
