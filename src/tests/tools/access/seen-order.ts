import type { Page } from 'playwright-core';

/**
 * Where the eye and the source go different ways: a block of text that comes after another in the
 * source and stands above it, or before it on its line. A new column may begin further up.
 */
export async function orderFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { nameOf, textLines } = window.seen;
    const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
    const landmarkOf = (element: Element) =>
      element.closest('nav, aside, form, header, footer, main');
    const firsts = new Map<Element, DOMRect>();
    for (const { element, box } of textLines()) {
      const hidden = box.bottom < 0 - scrollY;
      if (!hidden && !(element instanceof SVGElement) && !firsts.has(element))
        firsts.set(element, box);
    }
    const blocks = [...firsts];
    return blocks.slice(1).flatMap(([element, box], index) => {
      const [previous, before] = blocks[index] ?? [element, box];
      const start = rtl ? before.right - box.right : box.left - before.left;
      const sideways = rtl ? before.left - box.right : box.left - before.right;
      const isAbove = box.bottom <= before.top + 2 && start <= 2;
      const part = landmarkOf(previous);
      // A part that stands in a column of its own may be read before or after what is beside it.
      const isBeside =
        part !== landmarkOf(element) && box.right <= (part?.getBoundingClientRect().left ?? 0);
      // The term comes first in the source of a group, however the group is set.
      const group = element.closest('dl > div');
      const isSwap = group !== null && group === previous.closest('dl > div');
      const overlap = Math.min(box.bottom, before.bottom) - Math.max(box.top, before.top);
      const isBefore = overlap > 0.5 * Math.min(box.height, before.height) && start < -2;
      return !isBeside && !isSwap && (isAbove || (isBefore && sideways < 0))
        ? [`${nameOf(element)} is seen before ${nameOf(previous)}`]
        : [];
    });
  });
}
