import type { Browser, Page } from 'playwright-core';

/** The search page as people use it, in a browser. */
export interface SearchPage {
  readonly page: Page;
  /** Types a question in place of the last one, and waits for its answer. */
  readonly ask: (words: string) => Promise<void>;
  /** How many hits it says that there are. */
  readonly count: () => Promise<number>;
  /** Waits until each hit shows what its text says of the words. */
  readonly texts: () => Promise<void>;
  /** The addresses of the pages among the hits, without what follows `#`. */
  readonly pages: () => Promise<string[]>;
}

/** Opens the search page, with a question in its address or without. */
export async function openSearch(
  browser: Browser,
  site: string,
  search = '',
  options: { javaScriptEnabled?: boolean } = {},
): Promise<SearchPage> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(new URL(`sok/${search}`, site).href);
  const number = page.locator('.search-count');
  return {
    page,
    ask: async (words) => {
      await page.evaluate(() => {
        document.querySelector('.search-count')?.replaceChildren();
      });
      await page.locator('#sok').fill(words);
      await number.filter({ hasText: /träff/u }).waitFor();
    },
    count: async () => {
      await number.filter({ hasText: /\d+ träff/u }).waitFor();
      return Number.parseInt(await number.innerText());
    },
    texts: async () => {
      await page.waitForFunction(
        () => !document.querySelector('.search-results > [aria-busy="true"]'),
      );
    },
    pages: () =>
      page
        .locator('.search-results h2 a')
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        ),
  };
}
