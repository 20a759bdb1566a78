import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What has had the focus in turn, and what should have had it. */
    focusLog: { stops: Element[]; reached: Element[]; faults: string[] };
  }
}

/**
 * What is wrong with the way that Tab goes through a page: each link, field and button is to be
 * reached once, in the order of the source, in sight and with an outline of at least 2 px.
 */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(() => {
    const interactive =
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    const stops = [...document.querySelectorAll(interactive)].filter(
      (stop) => stop.checkVisibility({ visibilityProperty: true }) && !stop.matches(':disabled'),
    );
    window.focusLog = { stops, reached: [], faults: [] };
    const { reached, faults } = window.focusLog;
    document.addEventListener('focusin', ({ target }) => {
      // A link within a drawing is no HTML element.
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
      reached.push(target);
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      const { top, bottom, left, right } = target.getBoundingClientRect();
      const name = `${target.tagName.toLowerCase()} "${target.textContent.trim().slice(0, 40)}"`;
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
        faults.push(`no outline: ${name}`);
      if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth)
        faults.push(`out of sight: ${name}`);
    });
    return stops.length;
  });
  for (let press = 0; press < count; press += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { stops, reached, faults } = window.focusLog;
    const nameOf = (element: Element | undefined) =>
      element
        ? `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`
        : 'nothing';
    const wrong = stops.findIndex((stop, index) => stop !== reached[index]);
    return wrong === -1
      ? faults
      : [
          ...faults,
          `stop ${wrong + 1} of ${stops.length} is ${nameOf(reached[wrong])} instead of ${nameOf(stops[wrong])}`,
        ];
  });
}
