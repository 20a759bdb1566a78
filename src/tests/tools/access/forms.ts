import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Page } from '../built-site.ts';

/** What an element is to the rules of style: its name and whatever a selector may ask for. */
function formOf(node: Tree.Element): string {
  const attributes = node.attrs
    .filter(({ name }) => !['href', 'id', 'd', 'x', 'y', 'datetime', 'src'].includes(name))
    .map(({ name, value }) =>
      ['class', 'role', 'type'].includes(name) ? `${name}=${value}` : name,
    );
  return [node.tagName, ...attributes.sort()].join(' ');
}

function* formsIn(node: Tree.Node, above: string): Generator<string> {
  const isElement = 'tagName' in node;
  const own = isElement ? formOf(node) : '';
  if (isElement) yield `${above} > ${own}`;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* formsIn(child, own);
}

/**
 * As few pages as have, between them, every form of element within every form of parent that the
 * site has anywhere: whatever depends on how things are set can be judged on them.
 */
export function pagesWithAllForms(pages: readonly Page[]): readonly Page[] {
  const left = new Map(pages.map((page) => [page, new Set(formsIn(parse(page.html), ''))]));
  const chosen: Page[] = [];
  for (;;) {
    const [best] = [...left].toSorted(([, a], [, b]) => b.size - a.size);
    if (!best || best[1].size === 0) return chosen;
    const [page, forms] = best;
    chosen.push(page);
    left.delete(page);
    for (const [other, rest] of left) left.set(other, rest.difference(forms));
  }
}
