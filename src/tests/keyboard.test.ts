import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { builtSite } from './tools/built-site.ts';
import { useSite } from './tools/open-site.ts';

const site = builtSite();
const focused = (page: Page) => page.locator(':focus');

describe('the keyboard reaches everything', () => {
  const open = useSite();

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
    const start = async (width: number) => {
      const viewport = { width, height: 740 };
      const page = await open().browser.newPage({ javaScriptEnabled, viewport });
      await open().show(page, site.base);
      return page;
    };

    it(`skips to the content, ${how}`, async () => {
      const page = await start(1280);
      await page.keyboard.press('Tab');
      assert.equal(await focused(page).getAttribute('href'), '#innehall');
      const box = await focused(page).boundingBox();
      assert.ok(box && box.y >= 0 && box.height >= 24, 'the link is in sight');
      await page.keyboard.press('Enter');
      assert.equal(await focused(page).getAttribute('id'), 'innehall');
      await page.keyboard.press('Tab');
      assert.equal(await page.locator('main :focus').count(), 1);
      await page.close();
    });

    it(`opens and closes the menu on a phone, ${how}`, async () => {
      const page = await start(360);
      const [button, menu] = [page.locator('.menu-button'), page.locator('#meny')];
      const stops = menu.locator('a, button');
      assert.equal(await menu.isVisible(), false);
      const hasFocus = () => button.evaluate((element) => element.matches(':focus'));
      for (let press = 0; press < 20 && !(await hasFocus()); press += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      assert.equal(await menu.isVisible(), true);
      for (const stop of await stops.all()) {
        await page.keyboard.press('Tab');
        assert.equal(await stop.evaluate((element) => element.matches(':focus')), true);
        const box = await stop.boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= 360, 'what has the focus is in sight');
      }
      await page.keyboard.press('Escape');
      assert.equal(await menu.isVisible(), false);
      assert.equal(await hasFocus(), true);
      await page.close();
    });
  }
});
