import type { Element } from 'hast';

/** Says a column's alignment by class: `align` is obsolete and `style` is refused by the CSP. */
export function alignByClass(table: Element): Element {
  const waiting: Element[] = [table];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const { align, ...properties } = element.properties;
    const isHead = element.tagName === 'th';
    element.properties = {
      ...properties,
      ...(typeof align === 'string' ? { className: [`align-${align}`] } : {}),
      ...(isHead ? { scope: 'col' } : {}),
    };
    for (const child of element.children) if (child.type === 'element') waiting.push(child);
  }
  return table;
}

/** Lets a wide table scroll in itself, with the keyboard too, instead of widening the page. */
export function scrollable(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel: label },
    children: [table],
  };
}
