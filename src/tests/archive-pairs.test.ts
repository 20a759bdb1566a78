import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './tools/open-site.ts';

describe('the years at a glance', () => {
  const open = useSite();

  it('say as many as each list holds, without a script', async () => {
    const page = await open().browser.newPage({ javaScriptEnabled: false });
    await open().show(page, '/arkiv/');
    const cells = await page.locator('.year-table td a').evaluateAll((links) =>
      links.map((link) => ({
        address: (link as HTMLAnchorElement).pathname,
        count: Number(/(\d+) \S+$/u.exec(link.textContent.trim())?.[1]),
      })),
    );
    assert.ok(cells.length > 5);
    for (const { address, count } of cells) {
      await page.goto(new URL(address, page.url()).href);
      const total = await page.locator('.summary').first().innerText();
      assert.match(total, new RegExp(`^${count} händelse`, 'u'), address);
      assert.equal(await page.locator('.facet-list a').count(), 2, 'a way back to each of the two');
    }
    await page.close();
  });
});
