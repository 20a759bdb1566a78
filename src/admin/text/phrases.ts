import type { PhrasingContent } from 'mdast';
import { kinds } from './kinds.ts';
import { isLeaf, type Leaf, type Piece, type SlateNode } from './slate.ts';

/** The marks from the outermost to the innermost; code is a node of its own, within them all. */
const marks = ['delete', 'bold', 'italic'] as const;
type Mark = (typeof marks)[number];
const types = { delete: 'delete', bold: 'strong', italic: 'emphasis' } as const;

interface Run {
  readonly marks: ReadonlySet<Mark>;
  readonly node: PhrasingContent;
}

/** Turns the letters and links of a line into Markdown's nested marks, without space at its ends. */
export function phrases(nodes: readonly SlateNode[]): PhrasingContent[] {
  return trimmed(nest(nodes.flatMap(runs)));
}

function runs(node: SlateNode): Run[] {
  if (!isLeaf(node)) return piece(node).map((inline) => ({ marks: new Set<Mark>(), node: inline }));
  if (node.text === '') return [];
  const set = new Set(marks.filter((mark) => hasMark(node, mark)));
  if (node.code === true) return [{ marks: set, node: { type: 'inlineCode', value: node.text } }];
  return node.text
    .split('\n')
    .flatMap((value, index): Run[] => [
      ...(index > 0 ? [{ marks: set, node: { type: 'break' } as const }] : []),
      ...(value === '' ? [] : [{ marks: set, node: { type: 'text', value } as const }]),
    ]);
}

function hasMark(leaf: Leaf, mark: Mark): boolean {
  return leaf[mark] === true || (mark === 'delete' && leaf.strikethrough === true);
}

function piece(node: Piece): PhrasingContent[] {
  const data = node.data ?? {};
  const values = (data.shortcodeData ?? {}) as Readonly<Record<string, unknown>>;
  const text = (from: Readonly<Record<string, unknown>>, name: string) =>
    typeof from[name] === 'string' ? from[name] : undefined;
  switch (node.type) {
    case 'break':
      return [{ type: 'break' }];
    case 'link': {
      const children = nest(node.children.flatMap(runs));
      const [url, title] = [text(data, 'url') ?? node.url ?? '', text(data, 'title') ?? null];
      if (children.length === 0) return [];
      return [{ type: 'link', url, title, children }];
    }
    case 'image': {
      const [url, alt] = [text(data, 'url') ?? node.url ?? '', text(data, 'alt') ?? ''];
      return [{ type: 'image', url, alt, title: text(data, 'title') ?? null }];
    }
    case 'inline-shortcode': {
      if (data.shortcode !== kinds.footnoteMark) {
        return [{ type: 'html', value: text(values, 'source') ?? '' }];
      }
      const mark = text(values, 'mark') ?? '';
      return [{ type: 'footnoteReference', identifier: mark.toLowerCase(), label: mark }];
    }
    default:
      return nest(node.children.flatMap(runs));
  }
}

/** Puts runs that share a mark under one node. Space stays outside, where Markdown needs it. */
function nest(all: readonly Run[]): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  for (let rest = all; rest[0] !== undefined;) {
    const [first] = rest;
    const mark = marks.find((one) => first.marks.has(one));
    if (mark === undefined) {
      add(content, first.node);
      rest = rest.slice(1);
      continue;
    }
    const end = rest.findIndex((run) => !run.marks.has(mark));
    const shared = rest.slice(0, end === -1 ? rest.length : end);
    const inner = nest(shared.map((run) => ({ ...run, marks: without(run.marks, mark) })));
    const [before, children, after] = flanked(inner);
    if (before !== '') add(content, { type: 'text', value: before });
    if (children.length > 0) content.push({ type: types[mark], children });
    if (after !== '') add(content, { type: 'text', value: after });
    rest = rest.slice(shared.length);
  }
  return content;
}

function without(set: ReadonlySet<Mark>, mark: Mark): ReadonlySet<Mark> {
  return new Set([...set].filter((one) => one !== mark));
}

function add(content: PhrasingContent[], node: PhrasingContent): void {
  const last = content.at(-1);
  if (last?.type === 'text' && node.type === 'text') {
    content[content.length - 1] = { type: 'text', value: last.value + node.value };
  } else content.push(node);
}

/** The space before, what has letters, and the space after. */
function flanked(nodes: readonly PhrasingContent[]): [string, PhrasingContent[], string] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  const before = first?.type === 'text' ? (/^\s*/u.exec(first.value)?.[0] ?? '') : '';
  const isAllSpace = nodes.length === 1 && first?.type === 'text' && first.value === before;
  const after = last?.type === 'text' && !isAllSpace ? (/\s*$/u.exec(last.value)?.[0] ?? '') : '';
  return [before, trimmed(nodes), after];
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const content = nodes.map((node, index): PhrasingContent => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === nodes.length - 1 ? start.trimEnd() : start };
  });
  const isKept = (node: PhrasingContent) => node.type !== 'text' || node.value !== '';
  const kept = content.filter(isKept);
  return kept.every(({ type }) => type === 'break') ? [] : withoutEdgeBreaks(kept);
}

function withoutEdgeBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const start = nodes.findIndex(({ type }) => type !== 'break');
  const end = nodes.findLastIndex(({ type }) => type !== 'break');
  return nodes.slice(start, end + 1);
}
