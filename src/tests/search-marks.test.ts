import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openSearch } from './search-page.ts';
import { useSite } from './tools/open-site.ts';

const mark = [255, 0, 255];

/** How many dots on the screen have the colour of a marked word. */
async function markedDots(page: Page): Promise<number> {
  const image = sharp(await page.screenshot())
    .removeAlpha()
    .raw();
  const dots = await image.toBuffer();
  let count = 0;
  for (let at = 0; at < dots.length; at += 3) {
    if (mark.every((value, channel) => dots[at + channel] === value)) count += 1;
  }
  return count;
}

/** Whether words are marked, once the page has been painted. */
async function isMarked(page: Page): Promise<boolean> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) if ((await markedDots(page)) > 200) return true;
  return false;
}

describe('the page that a hit leads to', () => {
  const site = useSite();

  for (const words of ['lunch', 'jamlik halsa']) {
    it(`has the words marked that ${words} found, in its page and in its section`, async () => {
      const { page, count, texts } = await openSearch(
        site().browser,
        site().address,
        `?q=${words}`,
      );
      await count();
      await texts();
      await page.context().route('**/*.css', async (route) => {
        const response = await route.fetch();
        const colour = `rgb(${mark.join(' ')})`;
        const body = `${await response.text()} ::target-text { background: ${colour} !important }`;
        await route.fulfill({ response, body });
      });
      const marking = page.locator('.search-results a[href*=":~:"]');
      const links = [
        await marking.first().getAttribute('href'),
        await page.locator('.search-results ul a[href*=":~:"]').first().getAttribute('href'),
      ];
      for (const link of links) {
        const landing = await page.context().newPage();
        await landing.goto(new URL(link ?? '', site().address).href);
        assert.ok(await isMarked(landing), decodeURI(link ?? ''));
        assert.equal(await landing.locator('script[src], script:not([type])').count(), 0);
        await landing.close();
      }
    });
  }
});
