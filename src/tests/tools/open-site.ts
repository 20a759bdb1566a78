import type { Browser, Page } from 'playwright-core';
import { serve } from '../../delivery/server.ts';
import { launchBrowser } from '../browser.ts';

/** The built site, served, and a browser to look at it with. */
export interface OpenSite {
  readonly browser: Browser;
  /** The whole address of a page, by its path on the host. */
  readonly at: (path: string) => string;
  /** Shows a page; the search with something found, since there is little to it otherwise. */
  readonly show: (page: Page, path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves the built site and starts a browser. */
export async function openSite(base: string): Promise<OpenSite> {
  const served = await serve('dist', { port: 0, base });
  const browser = await launchBrowser();
  const at = (path: string) => new URL(path, served.address).href;
  return {
    browser,
    at,
    show: async (page, path) => {
      const isSearch = path === `${base}sok/`;
      await page.goto(at(isSearch ? `${path}?q=2023` : path));
      if (isSearch) await page.locator('.search-results a').first().waitFor();
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
