import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSearch, type SearchPage } from './search-page.ts';
import { useSite } from './tools/open-site.ts';

describe('the search page', () => {
  const site = useSite();

  const open = (search = '', options = {}): Promise<SearchPage> =>
    openSearch(site().browser, site().address, search, options);

  it('finds from any page by a plain form, and announces how many', async () => {
    const { page } = await open();
    await page.goto(new URL('arkiv/', site().address).href);
    await page.getByRole('searchbox').fill('överenskommelsen');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/sok\/\?q=/u);
    const status = page.getByRole('status').filter({ hasText: /\d+ träff/u });
    await status.waitFor();
    assert.ok(Number.parseInt((await status.textContent()) ?? '') > 3);
    const first = page.locator('.search-results h2 a').first();
    assert.match(await first.innerText(), /överenskommelse/iu);
    await first.click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('follows back and forward', async () => {
    const { page, count } = await open('?q=dialogforum');
    const before = await count();
    await page.getByRole('searchbox').fill('lärandelunch');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/q=l%C3%A4rande/u);
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#sok')?.value === 'dialogforum',
    );
    await page.getByText(`${before} träffar`, { exact: true }).first().waitFor();
  });

  it('shows the words that were found, and no parts of compounds', async () => {
    const { page, count, texts } = await open('?q=forum');
    await count();
    await texts();
    const marks = await page.locator('.search-results mark').allInnerTexts();
    assert.ok(marks.some((mark) => /dialogforum/iu.test(mark)));
    assert.doesNotMatch(await page.locator('.search-results').innerText(), /\|\|/u);
  });

  it('says when nothing is found, and what to do instead', async () => {
    const { page, count } = await open('?q=xyzzyqwfp');
    await page.getByText('Inga träffar').first().waitFor();
    assert.ok(await page.getByText('kortare ord').isVisible());
    assert.ok(await page.getByRole('link', { name: 'Till arkivet' }).first().isVisible());
    assert.equal(await page.locator('.search-fewer-choices').isVisible(), false);
    await page.goto(new URL('sok/?q=xyzzyqwfp&year=2023', site().address).href);
    await page.locator('.search-fewer-choices').waitFor();
    await page.locator('#sok').fill('');
    assert.ok((await count()) > 0);
  });

  it('goes on with fewer words where no page has all, and says so', async () => {
    const { page, count } = await open('?q=dialogforum+riksdagsvalet+studiebesök+kirseberg');
    assert.ok((await count()) > 0);
    assert.match(await page.locator('.search-count').innerText(), /alla orden/u);
  });

  it('has searches to begin with, which find something', async () => {
    const { page, count } = await open();
    const examples = page.locator('.search-examples a');
    await examples.first().waitFor();
    assert.ok((await examples.count()) > 3);
    await examples.first().click();
    assert.ok((await count()) > 0);
    assert.equal(await examples.first().isVisible(), false);
  });

  it('shows what is typed as text, never as markup', async () => {
    const { page, count } = await open(
      `?q=${encodeURIComponent('<img src=x onerror=document.title=1> forum')}`,
    );
    await count();
    assert.equal(await page.locator('main img').count(), 0);
    assert.notEqual(await page.title(), '1');
  });

  it('says without JavaScript that it needs it, and leads to the archive', async () => {
    const { page } = await open('?q=forum', { javaScriptEnabled: false });
    await page.locator('noscript p').waitFor();
    await page.getByRole('link', { name: 'Till arkivet' }).first().click();
    await page.waitForURL(/\/arkiv\/$/u);
  });
});
