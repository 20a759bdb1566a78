import type { Element, ElementContent, Properties } from 'hast';

/** What may be given as a child: nodes, text, lists of such, or nothing. */
export type Child = ElementContent | string | undefined | readonly Child[];

/**
 * Makes an element: `h('p', { className: ['note'] }, 'Text')`. Properties and children that are
 * `undefined` are left out, so that optional values can be written in place.
 */
export function h(tagName: string, properties: Properties, ...children: Child[]): Element {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(given),
    children: children.flatMap(nodes),
  };
}

/** The first element of that name, however deep: the text's renderer may have wrapped it. */
export function findElement(
  nodes: readonly ElementContent[],
  tagName: string,
): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = node.tagName === tagName ? node : findElement(node.children, tagName);
    if (found) return found;
  }
  return undefined;
}

/** The elements among some nodes, without the space between them. */
export function elementsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node) => node.type === 'element');
}

function nodes(child: Child): ElementContent[] {
  if (child === undefined || child === '') return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return 'type' in child ? [child] : child.flatMap(nodes);
}
