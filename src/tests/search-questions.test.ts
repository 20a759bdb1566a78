import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve, type Served } from '../delivery/server.ts';
import { launchBrowser } from './browser.ts';
import { openSearch, type SearchPage } from './search-page.ts';
import { questions } from './search-questions.ts';
import { builtSite } from './tools/built-site.ts';

describe('what people ask the search', () => {
  const { base } = builtSite();
  let served: Served, browser: Browser, search: SearchPage;

  before(async () => {
    served = await serve('dist', { port: 0, base });
    browser = await launchBrowser();
    search = await openSearch(browser, served.address);
  });
  after(async () => {
    await browser.close();
    await served.close();
  });

  for (const { words, page } of questions) {
    it(`${words} → ${page}`, async () => {
      await search.ask(words);
      const first = (await search.pages()).slice(0, 3);
      assert.ok(first.includes(base + page.slice(1)), first.join('\n'));
    });
  }
});
