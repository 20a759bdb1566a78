import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../delivery/server.ts';
import { launchBrowser } from './browser.ts';
import { builtSite } from './tools/built-site.ts';

describe('the search page', () => {
  let served: Served, browser: Browser, page: Page;

  before(async () => {
    served = await serve('dist', { port: 0, base: builtSite().base });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await served.close();
  });

  async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<void> {
    page = await (await browser.newContext(options)).newPage();
    await page.goto(new URL(path, served.address).href);
  }

  const counted = async (pattern: RegExp): Promise<number> => {
    const status = page.getByRole('status').filter({ hasText: pattern });
    await status.waitFor();
    return Number.parseInt(await status.innerText());
  };

  it('finds from any page by a plain form, and announces how many', async () => {
    await open('arkiv/');
    await page.getByRole('searchbox').fill('överenskommelsen');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/sok\/\?q=/u);
    assert.ok((await counted(/\d+ träff/u)) > 3);
    const first = page.locator('.search-results h2 a').first();
    assert.match(await first.innerText(), /överenskommelse/iu);
    await first.click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('narrows by kind, year, format and challenge, and says so in the address', async () => {
    await open('sok/?q=2023');
    const all = await counted(/\d+ träff/u);
    for (const name of ['Slag', 'År', 'Format', 'Utmaning']) {
      assert.ok((await page.getByLabel(name, { exact: true }).locator('option').count()) > 2, name);
    }
    await page.getByLabel('Format', { exact: true }).selectOption('Lärandelunch');
    await page.waitForURL(/format=L/u);
    await page.waitForFunction(
      (before) =>
        Number.parseInt(document.querySelector('[role=status]')?.textContent ?? '') < before,
      all,
    );
    const kinds = await page.locator('.search-results h2').allInnerTexts();
    assert.ok(kinds.length > 0);
    await page.reload();
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('[name=format]')?.value === 'Lärandelunch',
    );
    assert.equal(await counted(/\d+ träff/u), kinds.length);
  });

  it('follows back and forward', async () => {
    await open('sok/?q=dialogforum');
    const before = await counted(/\d+ träff/u);
    await page.getByRole('searchbox').fill('lärandelunch');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/q=l%C3%A4rande/u);
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#sok')?.value === 'dialogforum',
    );
    assert.equal(await counted(new RegExp(`^${before} träff`, 'u')), before);
  });

  it('says when nothing is found, and where to look instead', async () => {
    await open('sok/?q=xyzzyqwfp');
    await page.getByText('Inga träffar').waitFor();
    assert.ok(await page.getByRole('link', { name: 'Till arkivet' }).first().isVisible());
  });

  it('shows what is typed as text, never as markup', async () => {
    await open(`sok/?q=${encodeURIComponent('<img src=x onerror=document.title=1>')}`);
    await page.getByRole('status').filter({ hasText: /träff/u }).waitFor();
    assert.equal(await page.locator('main img').count(), 0);
    assert.notEqual(await page.title(), '1');
  });

  it('says without JavaScript that it needs it, and leads to the archive', async () => {
    await open('sok/?q=forum', { javaScriptEnabled: false });
    await page.locator('noscript p').waitFor();
    await page.getByRole('link', { name: 'Till arkivet' }).first().click();
    await page.waitForURL(/\/arkiv\/$/u);
  });
});
