import assert from 'node:assert/strict';
import { matchesGlob } from 'node:path';
import { before, describe, it } from 'node:test';
import { openSearch, type SearchPage } from './search-page.ts';
import { questions } from './search-questions.ts';
import { builtSite } from './tools/built-site.ts';
import { useSite } from './tools/open-site.ts';

describe('what people ask the search', () => {
  const { base } = builtSite();
  const site = useSite();
  let search: SearchPage;

  before(async () => {
    search = await openSearch(site().browser, site().address);
  });

  for (const { words, page } of questions) {
    it(`${words} → ${page}`, async () => {
      await search.ask(words);
      const first = (await search.pages()).slice(0, 3);
      const answer = base + page.slice(1);
      assert.ok(
        first.some((address) => matchesGlob(address, answer)),
        first.join('\n'),
      );
    });
  }
});
