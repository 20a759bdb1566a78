import { attribute, hasClass, isElement, type Element, type Node } from './html.ts';
import { isForScreens } from './on-paper.ts';
import { besidePictures } from './pictures.ts';
import type { Cells, Paper, Term } from './paper.ts';

/** What the conversion has to know of the page and its surroundings. */
export interface Surroundings {
  /** The whole address that a link leads to; absent where the site's own is not known. */
  readonly resolve: (href: string) => string | undefined;
  /** The ids of the headings that stand in the document. */
  readonly ids: ReadonlySet<string>;
  /** The language of the text around. */
  readonly language: string;
}

type Convert = (element: Element, around: Surroundings) => Paper[];

/** The pieces of a document that some nodes of its page make. */
export function convert(nodes: readonly Node[], around: Surroundings): Paper[] {
  return withoutGaps(piecesOf(nodes, around));
}

const inline = new Set(['text', 'break', 'link', 'jump', 'strong', 'emphasis', 'deleted', 'code']);

/** White space between blocks is none of a reader's business. */
function withoutGaps(pieces: Paper[]): Paper[] {
  const hasBlocks = pieces.some(({ is }) => !inline.has(is) && !['raised', 'small'].includes(is));
  if (!hasBlocks) return pieces;
  return pieces.filter((piece) => piece.is !== 'text' || piece.text.trim() !== '');
}

function piecesOf(nodes: readonly Node[], around: Surroundings): Paper[] {
  return nodes.flatMap((node) => {
    if (node.nodeName === '#text' && 'value' in node) return text(node.value);
    if (!isElement(node) || isForScreens(node)) return [];
    const own = languageOf(node);
    if (own === undefined || own === around.language) return element(node, around);
    const inner = element(node, { ...around, language: own });
    return [{ is: 'language', language: own, isRtl: attribute(node, 'dir') === 'rtl', inner }];
  });
}

function languageOf(node: Element): string | undefined {
  return attribute(node, 'lang')?.split('-')[0];
}

function text(value: string): Paper[] {
  // No font of documents has the hyphen that never breaks.
  const words = value.replace(/\s+/gu, ' ').replaceAll('\u2011', '-');
  return words === '' ? [] : [{ is: 'text', text: words }];
}

function element(node: Element, around: Surroundings): Paper[] {
  const level = /^h([2-6])$/u.exec(node.tagName)?.[1];
  if (level !== undefined) return heading(node, Number(level) - 1, around);
  const known = converters[node.tagName];
  return known ? known(node, around) : convert(node.childNodes, around);
}

const wrap =
  (
    is: Extract<Paper, { inner: unknown; to?: never; level?: never; language?: never }>['is'],
  ): Convert =>
  (node, around) =>
    besidePictures(convert(node.childNodes, around), (inner) => ({ is, inner }));

const part: Convert = (node, around) => {
  const inner = convert(node.childNodes, around);
  if (inner.length === 0) return [];
  return [{ is: hasClass(node, 'fact-box') ? 'box' : 'part', inner }];
};

const list =
  (is: 'list' | 'steps'): Convert =>
  (node, around) => {
    const items = node.childNodes.filter(isElement).map((item) => convert([item], around));
    const filled = items.filter((item) => item.length > 0);
    return filled.length === 0 ? [] : [{ is, items: filled }];
  };

/** What heads the document by itself, beside the title. */
const heads = ['kind', 'summary'];

const converters: Readonly<Record<string, Convert>> = {
  a: link,
  article: part,
  aside: part,
  blockquote: (node, around) => [{ is: 'quote', inner: convert(node.childNodes, around) }],
  br: () => [{ is: 'break' }],
  cite: wrap('emphasis'),
  code: wrap('code'),
  del: wrap('deleted'),
  div: part,
  dl: (node, around) => [{ is: 'terms', items: termsOf(node, around) }],
  em: wrap('emphasis'),
  figcaption: wrap('caption'),
  figure: part,
  footer: part,
  hr: () => [{ is: 'rule' }],
  img: (node) => [
    {
      is: 'picture',
      file: attribute(node, 'src') ?? '',
      alt: attribute(node, 'alt') ?? '',
      width: Number(attribute(node, 'width') ?? 0),
      height: Number(attribute(node, 'height') ?? 0),
    },
  ],
  ol: list('steps'),
  h1: () => [],
  header: (node, around) => {
    const stands = (child: Node) =>
      !isElement(child) || !heads.some((name) => hasClass(child, name));
    const inner = convert(node.childNodes.filter(stands), around);
    return inner.length === 0 ? [] : [{ is: 'part', inner }];
  },
  p: (node, around) => {
    const inner = wrap(hasClass(node, 'kind') ? 'small' : 'paragraph')(node, around);
    return hasClass(node, 'kind') ? [{ is: 'paragraph', inner }] : inner;
  },
  pre: wrap('verbatim'),
  section: part,
  small: wrap('small'),
  // No font of documents has signs: their names stand for them.
  span: (node, around) => {
    const name = attribute(node, 'role') === 'img' ? attribute(node, 'aria-label') : undefined;
    return name === undefined ? convert(node.childNodes, around) : text(`${name}:`);
  },
  strong: wrap('strong'),
  b: wrap('strong'),
  summary: (node, around) => {
    const inner = convert(node.childNodes, around);
    const isHeaded = inner.some((piece) => piece.is === 'heading');
    return [{ is: 'part', inner: isHeaded ? inner : [{ is: 'strong', inner }] }];
  },
  sup: wrap('raised'),
  table: (node, around) => tableOf(node, around),
  ul: list('list'),
};

function heading(node: Element, level: number, around: Surroundings): Paper[] {
  // Within its heading a link to itself says nothing.
  const inner = convert(node.childNodes, { ...around, resolve: () => undefined, ids: new Set() });
  return [{ is: 'heading', level, id: attribute(node, 'id') ?? '', inner }];
}

function link(node: Element, around: Surroundings): Paper[] {
  const inner = convert(node.childNodes, around);
  const href = attribute(node, 'href') ?? '';
  if (inner.length === 0 || attribute(node, 'data-footnote-backref') !== undefined) return [];
  if (href.startsWith('#')) {
    const to = decodeURIComponent(href.slice(1));
    return around.ids.has(to) ? [{ is: 'jump', to, inner }] : inner;
  }
  const to = around.resolve(href);
  return to === undefined
    ? inner
    : besidePictures(inner, (words) => ({ is: 'link', to, inner: words }));
}

function termsOf(node: Element, around: Surroundings): Term[] {
  const terms: { name: Paper[]; said: Paper[][] }[] = [];
  const gather = (nodes: readonly Node[]): void => {
    for (const child of nodes.filter(isElement)) {
      if (child.tagName === 'dt') terms.push({ name: convert(child.childNodes, around), said: [] });
      else if (child.tagName === 'dd') terms.at(-1)?.said.push(convert([child], around));
      else gather(child.childNodes);
    }
  };
  gather(node.childNodes);
  return terms.map(({ name, said }) => ({
    name,
    said: said.length === 1 ? said.flat() : said.map((inner) => ({ is: 'paragraph', inner })),
  }));
}

function tableOf(node: Element, around: Surroundings): Paper[] {
  const rows: Cells[] = [];
  const captions: Paper[] = [];
  const gather = (nodes: readonly Node[]): void => {
    for (const child of nodes.filter(isElement)) {
      if (child.tagName === 'tr') rows.push(cellsOf(child, around));
      else if (child.tagName === 'caption') captions.push(...convert([child], around));
      else gather(child.childNodes);
    }
  };
  gather(node.childNodes);
  const hasHead = rows[0]?.every(({ isHead }) => isHead) ?? false;
  const [head = [], body = rows] = hasHead ? [rows[0], rows.slice(1)] : [];
  const table: Paper = { is: 'table', head, rows: body };
  return captions.length === 0 ? [table] : [{ is: 'caption', inner: captions }, table];
}

function cellsOf(row: Element, around: Surroundings): Cells {
  return row.childNodes
    .filter(isElement)
    .map((cell) => ({ isHead: cell.tagName === 'th', inner: convert(cell.childNodes, around) }));
}
