import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './tools/open-site.ts';

describe("a question in the archive's address", () => {
  const site = useSite();

  it('is answered by the search with the same choices, and back leads out of it', async () => {
    const page = await (await site().browser.newContext()).newPage();
    await page.goto(site().at('arkiv/'));
    const list = page.locator('.facet-list a[href*="/format/"]').first();
    const title = (await list.innerText()).replaceAll('\u00ad', '').trim();
    const slug = /format\/([^/]+)\//u.exec((await list.getAttribute('href')) ?? '')?.[1] ?? '';
    await page.goto(site().at(`arkiv/?format=${slug}`));
    await page.waitForURL(/\/sok\/\?format=/u);
    assert.equal(await page.locator('select[name=format]').inputValue(), title);
    await page.locator('.search-results a').first().waitFor();
    await page.goBack();
    assert.match(page.url(), /\/arkiv\/$/u);
  });

  it('leaves the archive as it is where nothing answers, and without a script', async () => {
    const page = await (await site().browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(site().at('arkiv/?ar=2023'));
    assert.match(page.url(), /\/arkiv\/\?ar=2023$/u);
    assert.ok((await page.locator('.facet-list a').count()) > 0);
  });
});
