import type { Page } from 'playwright-core';

/**
 * Whatever is to be hit and is smaller than 24 by 24 CSS pixels (WCAG 2.5.8), as the page stands.
 * Links within running text are as high as its lines and are left out; the criterion's other
 * exceptions, such as for free space around a small target, are not made use of.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24;
    const isInRunningText = (target: Element) => {
      if (getComputedStyle(target).display !== 'inline') return false;
      let block = target.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return (block?.textContent.trim().length ?? 0) > (target.textContent.trim().length || 0);
    };
    const interactive = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    return [...document.querySelectorAll(interactive)]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => !isInRunningText(target))
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        // Half a pixel less is a matter of rounding.
        if (Math.min(width, height) >= least - 0.5) return [];
        const name = [target.tagName.toLowerCase(), ...target.classList].join('.');
        const where = target.parentElement?.closest('[class]')?.className ?? '';
        const size = `${width.toFixed(1)} × ${height.toFixed(1)} px`;
        return [`${size}: ${name} "${target.textContent.trim()}" in .${where}`];
      });
  });
}

/**
 * The main targets that are smaller than 44 CSS pixels (WCAG 2.5.5): the menu, the search, buttons,
 * what a page asks its reader to do first, and the way from page to page. Links in a row are as
 * wide as their words; it is their height that a finger needs.
 */
export async function mainTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const main =
      '.site-header :is(a, button, input), .pages a, button, .action, input:not([type=hidden]), select, summary';
    return [...document.querySelectorAll(main)]
      .filter((target) => window.seen.isSeen(target))
      .filter((target) => !target.matches('[type=checkbox], [type=radio]'))
      .flatMap((target) => {
        const { height } = target.getBoundingClientRect();
        return height >= 44 - 0.5
          ? []
          : [`${height.toFixed(1)} px high: ${window.seen.nameOf(target)}`];
      });
  });
}
