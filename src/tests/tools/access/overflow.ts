import type { Page } from 'playwright-core';

/** Whatever makes a page wider than its window. */
export async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = new Set(
      wide.map((element) => [element.tagName.toLowerCase(), ...element.classList].join('.')),
    );
    return [`${scrollWidth} px wide in a window of ${clientWidth}: ${[...names].join(', ')}`];
  });
}
