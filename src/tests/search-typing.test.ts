import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { openSearch, type SearchPage } from './search-page.ts';
import { useSite } from './tools/open-site.ts';

describe('typing in the search', () => {
  const site = useSite();
  let search: SearchPage;

  beforeEach(async () => {
    search = await openSearch(site().browser, site().address, '?q=dialog');
    await search.count();
    await search.texts();
    await search.page.locator('#sok').focus();
  });

  /** Where the focus is: the field, or which hit's title, or which other link. */
  const focus = () =>
    search.page.evaluate(() => {
      const active = document.activeElement;
      const titles = [...document.querySelectorAll('.search-results h2 a')];
      return active?.id === 'sok' ? 'field' : active ? titles.indexOf(active) : 'none';
    });

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await search.page.keyboard.press(key);
  };

  it('never empties the list before new hits are there, and keeps the focus', async () => {
    const { page } = search;
    await page.evaluate(() => {
      const list = document.querySelector('.search-results');
      new MutationObserver(() => {
        if (list?.children.length === 0) document.body.dataset.flicker = 'yes';
      }).observe(list ?? document.body, { childList: true });
    });
    await page.locator('#sok').press('End');
    await page.keyboard.type('forum', { delay: 60 });
    await page.waitForURL(/q=dialogforum$/u);
    await search.count();
    assert.equal(await page.evaluate(() => document.body.dataset.flicker), undefined);
    assert.equal(await focus(), 'field');
  });

  it('shows what has the word in its title before anything of the index has come', async () => {
    const { page } = await openSearch(site().browser, site().address);
    const late = Promise.withResolvers<undefined>();
    await page.route('**/*.pf_index', async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.locator('#sok').fill('dialogforum');
    const first = page.locator('.search-results h2 a').first();
    await first.filter({ hasText: 'Dialogforum' }).waitFor();
    await first.focus();
    late.resolve(undefined);
    await page.locator('.search-count').filter({ hasText: /träff/u }).waitFor();
    assert.equal(await first.evaluate((link) => link === document.activeElement), true);
  });

  it('announces the count when it rests, not for each letter', async () => {
    const { page } = search;
    const status = page.getByRole('status').filter({ hasText: /\d+ träff/u });
    await status.waitFor();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const region = document.querySelector('[role=status]');
      new MutationObserver(() => said.push(region?.textContent ?? '')).observe(
        region ?? document.body,
        { childList: true },
      );
    });
    await page.locator('#sok').press('End');
    await page.keyboard.type('forum', { delay: 250 });
    await page.waitForFunction(() => (globalThis as unknown as { said: string[] }).said.length > 0);
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    assert.deepEqual(said, [await page.locator('.search-count').innerText()]);
  });

  it('leads by the arrow keys through the hits and back', async () => {
    await press('ArrowDown');
    assert.equal(await focus(), 0);
    await press('ArrowDown', 'ArrowDown');
    assert.equal(await focus(), 2);
    await press('ArrowUp', 'ArrowUp');
    assert.equal(await focus(), 0);
    await press('ArrowUp');
    assert.equal(await focus(), 'field');
    await press('ArrowUp');
    assert.equal(await focus(), 'field');
  });

  it('goes on from a section to its own page and to the next', async () => {
    const { page } = search;
    const item = page.locator('.search-results > li:has(ul)').first();
    const index = await item.evaluate((one) =>
      [...(one.parentElement?.children ?? [])].indexOf(one),
    );
    await item.locator('ul a').first().focus();
    await press('ArrowUp');
    assert.equal(await focus(), index);
    await item.locator('ul a').first().focus();
    await press('ArrowDown');
    assert.equal(await focus(), index + 1);
  });

  it('returns to the field by Esc, and empties it by another', async () => {
    await press('ArrowDown', 'ArrowDown', 'Escape');
    assert.equal(await focus(), 'field');
    await press('Escape');
    await search.page.waitForURL(/\/sok\/$/u);
    assert.equal(await search.page.locator('.search-results > li').count(), 0);
    assert.ok(await search.page.locator('.search-examples').isVisible());
  });

  it('opens a hit by Enter', async () => {
    const [first] = await search.pages();
    await press('ArrowDown', 'Enter');
    await search.page.waitForURL(({ pathname }) => pathname === first);
  });

  it('shows more, and goes to the first of them', async () => {
    const shown = await search.page.locator('.search-results > li').count();
    await search.page.getByRole('button', { name: 'Visa fler' }).click();
    await search.page.locator('.search-results > li').nth(shown).waitFor();
    assert.equal(await focus(), shown);
  });
});
