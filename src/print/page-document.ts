import { convert } from './convert.ts';
import { shapeOn } from './drawings.ts';
import { attribute, elementsIn, hasClass, readPage, wordsOf, type Element } from './html.ts';
import type { Document, Paper } from './paper.ts';

/** What a document says that its page does not. */
export interface Wording {
  /** The name of the site. */
  readonly author: string;
  /** Where it comes from, in one sentence. */
  readonly origin: string;
  readonly numbering: readonly [page: string, of: string];
  readonly contents: string;
}

/** From how many headings of the first level a document has contents. */
const manyHeadings = 5;

/** The document that a page makes; `resolve` gives the whole address that a link leads to. */
export function documentOf(
  html: string,
  resolve: (href: string) => string | undefined,
  wording: Wording,
): Document {
  const elements = [...elementsIn(readPage(html))];
  const named = (name: string) => elements.find(({ tagName }) => tagName === name);
  const [root, main, title] = [named('html'), named('main'), named('h1')];
  if (!root || !main || !title) throw new Error('A page has a main part and a heading');
  const [language = 'sv'] = (attribute(root, 'lang') ?? 'sv').split('-');
  const headings = [...elementsIn(main)].filter(({ tagName }) => /^h[2-6]$/u.test(tagName));
  const ids = new Set(headings.flatMap((one) => attribute(one, 'id') ?? []));
  const body = convert(main.childNodes, { resolve, ids, language });
  const shape = shapeOn(main);
  const long = headingsIn(body).filter(({ level }) => level === 1).length >= manyHeadings;
  return {
    language,
    isRtl: attribute(root, 'dir') === 'rtl',
    title: wordsOf(title),
    kind: textAt(main, 'kind'),
    summary: textAt(main, 'summary'),
    day: dayOf(elements),
    ...wording,
    contents: long ? wording.contents : '',
    ...(shape && { shape }),
    body,
  };
}

function headingsIn(pieces: readonly Paper[]): Extract<Paper, { is: 'heading' }>[] {
  return pieces.flatMap((piece) => {
    if (piece.is === 'heading') return [piece];
    return 'inner' in piece ? headingsIn(piece.inner) : [];
  });
}

function textAt(main: Element, name: string): string {
  const header = [...elementsIn(main)].find((one) => hasClass(one, 'text-header'));
  const found = header && [...elementsIn(header)].find((one) => hasClass(one, name));
  return found ? wordsOf(found) : '';
}

function dayOf(elements: readonly Element[]): string {
  const footer = elements.find((one) => hasClass(one, 'text-footer'));
  const time = footer && [...elementsIn(footer)].find(({ tagName }) => tagName === 'time');
  return (time && attribute(time, 'datetime')) ?? '';
}
