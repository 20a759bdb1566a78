import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page. */
export type Element = Tree.Element;
/** A node of a page. */
export type Node = Tree.ChildNode;

/** Reads a page. */
export function readPage(html: string): Tree.Document {
  return parse(html);
}

/** An element's attribute; absent where it has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** Whether a node is an element. */
export function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

/** All elements below a node, in the order of the source. */
export function* elementsIn(node: Tree.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The words of a node as they are read, in one line, without marks of where they may be broken. */
export function wordsOf(node: Node): string {
  return collect(node).replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
}

function collect(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(collect).join('') : '';
}
