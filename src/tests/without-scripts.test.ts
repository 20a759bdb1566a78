import { describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { shownWords } from './tools/access/bare.ts';
import { hasScript } from './tools/access/site-window.ts';
import { builtSite } from './tools/built-site.ts';
import { assertNone } from './tools/none.ts';
import { useSite } from './tools/open-site.ts';

const site = builtSite();
const withScript = site.pages.filter(hasScript);

/*
 * A page without a script of its own is the same without JavaScript. The few others are looked at
 * both ways: what their HTML says and JavaScript shows is to be there without it, except what only
 * a script can use and the HTML therefore hides: the filters of a search that runs in the browser.
 */
describe('a page is whole without JavaScript', () => {
  const open = useSite();

  async function wordsOf(browser: Browser, address: string, javaScriptEnabled: boolean) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(open().at(address));
    const words = await shownWords(page);
    const hidden = await page
      .locator('[hidden]')
      .evaluateAll((parts) => parts.flatMap(({ textContent }) => textContent.trim()));
    await page.close();
    return { words, hidden: hidden.join(' ') };
  }

  for (const { address, html } of withScript) {
    it(address, async () => {
      const without = await wordsOf(open().browser, address, false);
      const { words } = await wordsOf(open().browser, address, true);
      const written = html.replaceAll(/\s+/gu, ' ');
      const lost = words
        .filter((word) => written.includes(word) && !without.hidden.includes(word))
        .filter((word) => !without.words.includes(word));
      assertNone(lost);
    });
  }
});
