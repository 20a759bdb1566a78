import type { Page } from 'playwright-core';

/**
 * Text that can't be read whole, as the page stands: cut by the window or by a box, lying upon
 * other text, or pushed out of the window to the side. Boxes that scroll cut nothing.
 */
export async function textFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { nameOf, textLines } = window.seen;
    const lines = textLines();
    const boxes = new Map<Element, readonly { x?: DOMRect; y?: DOMRect }[]>();
    const clips = (element: Element): readonly { x?: DOMRect; y?: DOMRect }[] => {
      const known = boxes.get(element);
      if (known) return known;
      const { overflowX, overflowY } = getComputedStyle(element);
      const outer = element.parentElement ? clips(element.parentElement) : [];
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isDrawing = element instanceof SVGElement && element.tagName === 'svg';
      const own =
        element === document.body || element === document.documentElement || isDrawing
          ? []
          : [
              {
                ...(cuts(overflowX) && { x: element.getBoundingClientRect() }),
                ...(cuts(overflowY) && { y: element.getBoundingClientRect() }),
              },
            ];
      // What scrolls may be seen by scrolling, whatever lies around it.
      const all = scrolls ? [{ x: new DOMRect(-1e6, 0, 2e6, 0) }] : [...outer, ...own];
      boxes.set(element, all);
      return all;
    };
    const faults = new Set<string>();
    const width = document.documentElement.clientWidth;
    for (const { element, box } of lines) {
      const around = clips(element);
      const scrolls = around.some(({ x }) => x !== undefined && x.width > 1e6);
      if (!scrolls && (box.right > width + 1 || box.left < -1))
        faults.add(`out of the window: ${nameOf(element)}`);
      // Letters rarely fill the height of their line.
      const slack = box.height * 0.2;
      for (const { x, y } of around) {
        if (x && (box.right > x.right + 1 || box.left < x.left - 1))
          faults.add(`cut at the side: ${nameOf(element)}`);
        if (y && (box.bottom > y.bottom + slack || box.top < y.top - slack))
          faults.add(`cut above or below: ${nameOf(element)}`);
      }
      if (getComputedStyle(element).textOverflow === 'ellipsis')
        faults.add(`cut by an ellipsis: ${nameOf(element)}`);
    }
    // A hidden part of a scrolling box lies over nothing.
    const sorted = lines
      .filter(({ element }) => !clips(element).some(({ x }) => x !== undefined && x.width > 1e6))
      .toSorted((a, b) => a.box.top - b.box.top);
    let active: typeof sorted = [];
    for (const line of sorted) {
      active = active.filter(({ box }) => box.bottom > line.box.top);
      for (const { element, box } of active) {
        const height = Math.min(box.bottom, line.box.bottom) - line.box.top;
        const across = Math.min(box.right, line.box.right) - Math.max(box.left, line.box.left);
        const isHalo = element.textContent === line.element.textContent;
        if (!isHalo && across > 2 && height > 0.45 * Math.min(box.height, line.box.height))
          faults.add(`on top of each other: ${nameOf(element)} and ${nameOf(line.element)}`);
      }
      active.push(line);
    }
    return [...faults];
  });
}

/** How large the letters of each text are, by where they stand; drawings grow with the page only. */
export async function letterSizes(page: Page): Promise<readonly (readonly [string, number])[]> {
  return page.evaluate(() =>
    [...new Set(window.seen.textLines().map(({ element }) => element))]
      .filter((element) => element.closest('svg[viewBox]') === null)
      .map((element) => [
        window.seen.nameOf(element),
        parseFloat(getComputedStyle(element).fontSize),
      ]),
  );
}
