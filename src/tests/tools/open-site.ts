import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../delivery/server.ts';
import { launchBrowser } from '../browser.ts';
import { builtSite } from './built-site.ts';

/** The built site, served, and a browser to look at it with. */
export interface OpenSite {
  readonly browser: Browser;
  /** The home page's whole address. */
  readonly address: string;
  /** The whole address of a page, by its path on the host. */
  readonly at: (path: string) => string;
  /** Shows a page; the search with something found, since there is little to it otherwise. */
  readonly show: (page: Page, path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves the built site and starts a browser for the tests of a group; ask for them within a test. */
export function useSite(): () => OpenSite {
  let open: OpenSite | undefined;
  before(async () => {
    open = await openSite(builtSite().base);
  });
  after(() => open?.close());
  return () => {
    if (!open) throw new Error('The site is open within tests only.');
    return open;
  };
}

/** Serves the built site, or one in another folder, and starts a browser. */
export async function openSite(base: string, folder = 'dist'): Promise<OpenSite> {
  const served = await serve(folder, { port: 0, base });
  const browser = await launchBrowser();
  const at = (path: string) => new URL(path, served.address).href;
  return {
    browser,
    address: served.address,
    at,
    show: async (page, path) => {
      const isSearch = path === `${base}sok/`;
      await page.goto(at(isSearch ? `${path}?q=2023` : path));
      // The button comes with the last of the hits that are shown at first.
      if (isSearch) await page.locator('.search-more').waitFor();
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
