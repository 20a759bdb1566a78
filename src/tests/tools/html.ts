import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page, as a browser would see it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text right inside it, for scripts and styles. */
  readonly text: string;
}

function* elementsIn(node: Tree.Node): Generator<HtmlElement> {
  if ('tagName' in node) {
    const texts = node.childNodes.map((child) => ('value' in child ? child.value : ''));
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    yield { name: node.tagName, attributes, text: texts.join('') };
  }
  if ('content' in node) yield* elementsIn(node.content);
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsIn(child);
}

/** All elements of a page in the order of the source. */
export function readHtml(html: string): readonly HtmlElement[] {
  return [...elementsIn(parse(html))];
}
