import { drawingOf } from './drawings.ts';
import { attribute, hasClass, isElement, type Element, type Node } from './html.ts';
import { isForScreens } from './on-paper.ts';
import type { Paper, Term } from './paper.ts';
import { besidePictures } from './pictures.ts';
import { tableOf } from './table.ts';

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

const inline = new Set(
  'text break link jump strong emphasis deleted code raised small large swatch'.split(' '),
);

/** White space between blocks is none of a reader's business. */
function withoutGaps(pieces: Paper[]): Paper[] {
  const hasBlocks = pieces.some(({ is }) => !inline.has(is));
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
  // The fonts have no hyphen that keeps its words together, and no paper needs one.
  const words = value.replaceAll('\u2011', '-').replace(/[^\S\u00A0]+/gu, ' ');
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
  return [{ is: node.tagName === 'aside' ? 'box' : 'part', inner }];
};

const list =
  (is: 'list' | 'steps'): Convert =>
  (node, around) => {
    const items = node.childNodes.filter(isElement).map((item) => convert([item], around));
    const filled = items.filter((item) => item.length > 0);
    if (hasClass(node, 'chart-legend')) return beside(filled);
    return filled.length === 0 ? [] : [{ is, items: filled }];
  };

/** Short things after one another on a line. */
function beside(items: readonly Paper[][]): Paper[] {
  const gap: Paper = { is: 'text', text: '\u00A0\u00A0\u00A0 ' };
  return [{ is: 'paragraph', inner: items.flatMap((item) => [...item, gap]) }];
}

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
  svg: (node) => drawingOf(node),
  table: (node, around) => tableOf(node, (nodes) => convert(nodes, around)),
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

function saidIn(node: Element, around: Surroundings): Paper[] {
  const inner = convert([node], around);
  return hasClass(node, 'key-figure-value') ? [{ is: 'large', inner }] : inner;
}

function termsOf(node: Element, around: Surroundings): Term[] {
  const terms: { name: Paper[]; said: Paper[][] }[] = [];
  const gather = (nodes: readonly Node[]): void => {
    for (const child of nodes.filter(isElement)) {
      if (child.tagName === 'dt') terms.push({ name: convert(child.childNodes, around), said: [] });
      else if (child.tagName === 'dd') terms.at(-1)?.said.push(saidIn(child, around));
      else gather(child.childNodes);
    }
  };
  gather(node.childNodes);
  // A figure stands on its own line, as it does on the page.
  const isShort = (said: readonly Paper[][]) => said.length === 1 && said[0]?.[0]?.is !== 'large';
  return terms.map(({ name, said }) => ({
    name,
    said: isShort(said) ? said.flat() : said.map((inner) => ({ is: 'paragraph', inner })),
  }));
}
