import type { CDPSession, Page } from 'playwright-core';

declare global {
  interface Window {
    /** What has had the focus in turn, and what was wrong with it then. */
    focusLog: { stops: readonly Element[]; reached: Element[]; faults: string[] };
  }
}

/**
 * What is wrong with the way that Tab goes through a page: each link, field and button is to be
 * reached once, in the order of the source, in sight, uncovered, with an outline of at least 2 px,
 * and to be left by the next Tab.
 */
export async function focusFaults(page: Page, devtools: CDPSession): Promise<readonly string[]> {
  const count = await page.evaluate(() => {
    const { nameOf } = window.seen;
    window.focusLog = { stops: window.seen.stops(), reached: [], faults: [] };
    const { stops, reached, faults } = window.focusLog;
    const isCovered = (target: Element) => {
      const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
      const y = box.top + box.height / 2;
      return [0.1, 0.5, 0.9].every((part) => {
        const over = document.elementFromPoint(box.left + part * box.width, y);
        return over !== null && !target.contains(over) && !over.contains(target);
      });
    };
    document.addEventListener('focusin', ({ target }) => {
      // A link within a drawing is no HTML element.
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
      reached.push(target);
      if (reached.length > stops.length) return;
      const { outlineStyle, outlineWidth, pointerEvents } = getComputedStyle(target);
      const { top, bottom, left, right } = target.getBoundingClientRect();
      const name = nameOf(target);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
        faults.push(`no outline: ${name}`);
      if (pointerEvents === 'none') faults.push(`no pointer reaches it: ${name}`);
      if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth)
        faults.push(`out of sight: ${name}`);
      else if (isCovered(target)) faults.push(`covered: ${name}`);
    });
    // The walk begins at the very top, whatever had the focus before.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.collapse(document.body, 0);
    return stops.length;
  });
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: count + 1 }, () =>
    devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
  );
  await Promise.all(presses);
  return page.evaluate(() => {
    const { stops, reached, faults } = window.focusLog;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const nameOf = (element: Element | undefined) =>
      element ? window.seen.nameOf(element) : 'nothing';
    const wrong = stops.findIndex((stop, index) => stop !== reached[index]);
    return wrong === -1
      ? faults
      : [
          ...faults,
          `stop ${wrong + 1} of ${stops.length} is ${nameOf(reached[wrong])} instead of ${nameOf(stops[wrong])}`,
        ];
  });
}
