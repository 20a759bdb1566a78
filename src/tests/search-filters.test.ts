import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openSearch, type SearchPage } from './search-page.ts';
import { useSite } from './tools/open-site.ts';

/** The values of a filter, as the browser shows them. */
const optionsOf = (page: Page, name: string) =>
  page.locator(`select[name=${name}] option:not([value=""])`).evaluateAll((options) =>
    (options as HTMLOptionElement[]).map(({ value, label, disabled, selected }) => ({
      value,
      count: Number(/\((\d+)\)$/u.exec(label)?.[1]),
      isShut: disabled,
      isChosen: selected,
    })),
  );

const wait = (page: Page, search: RegExp, count: number) =>
  page.waitForFunction(
    ([pattern, wanted]) =>
      new RegExp(pattern, 'u').test(location.search) &&
      document.querySelector('.search-count')?.textContent.startsWith(`${wanted} träff`),
    [search.source, count] as const,
  );

describe('the filters of the search', () => {
  const site = useSite();

  const open = (search = ''): Promise<SearchPage> =>
    openSearch(site().browser, site().address, search);

  it('count what each choice would leave, and leave as many', async () => {
    const { page, count } = await open('?q=unga');
    const all = await count();
    for (const name of ['kind', 'year', 'format', 'challenge']) {
      const choice = (await optionsOf(page, name)).find((option) => option.count > 0);
      assert.ok(choice, name);
      await page.locator(`select[name=${name}]`).selectOption(choice.value);
      await wait(page, new RegExp(`${name}=`, 'u'), choice.count);
      await page.getByRole('button', { name: 'Ta bort alla val' }).click();
      await wait(page, /\?q=unga$/u, all);
    }
  });

  it('shut a value that leaves nothing, unless it is chosen', async () => {
    const { page, ask } = await open();
    await ask('xyzzyqwfp');
    const open2023 = page.locator('select[name=year] option[value="2023"]:not(:disabled)');
    await open2023.waitFor({ state: 'detached' });
    const years = await optionsOf(page, 'year');
    assert.ok(years.every(({ count, isShut }) => count === 0 && isShut));
    await page.goto(new URL('sok/?q=xyzzyqwfp&year=2023', site().address).href);
    await page.getByText('Inga träffar').first().waitFor();
    const chosen = (await optionsOf(page, 'year')).find(({ isChosen }) => isChosen);
    assert.deepEqual(chosen, { value: '2023', count: 0, isShut: false, isChosen: true });
  });

  it('keep their counts right while one types', async () => {
    const { page, ask, count } = await open('?kind=H%C3%A4ndelse');
    const all = await count();
    await ask('trygghet');
    const events = await count();
    assert.ok(events > 0 && events < all);
    const counted = page.locator('select[name=kind] option:checked').filter({
      hasText: `(${events})`,
    });
    await counted.waitFor({ state: 'attached' });
    const kinds = await optionsOf(page, 'kind');
    assert.ok(kinds.some(({ count: other, isChosen }) => other > 0 && !isChosen));
  });

  it('sort the newest first when asked to, and lose no page by it', async () => {
    const { page, count } = await open('?q=forum&kind=H%C3%A4ndelse');
    const all = await count();
    await page.getByLabel('Ordning').selectOption('Nyast först');
    await page.waitForURL(/sort=date/u);
    await page.waitForFunction(() => {
      const years = [...document.querySelectorAll('.search-results .kind')].map(
        ({ textContent }) => /\d{4}/u.exec(textContent)?.[0] ?? '',
      );
      return years.every((year, index) => year <= (years[index - 1] ?? year));
    });
    assert.equal(await count(), all);
    await page.reload();
    assert.equal(await count(), all);
    assert.equal(await page.getByLabel('Ordning').inputValue(), 'date');
  });
});
