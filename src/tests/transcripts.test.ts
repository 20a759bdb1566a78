import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { spokenWays, transcriptOf } from './tools/access/spoken-ways.ts';
import { builtSite } from './tools/built-site.ts';
import { useSite } from './tools/open-site.ts';

const site = builtSite();

describe('a screen reader says what it said (npm run transcripts renews what is kept)', () => {
  const open = useSite();

  for (const way of spokenWays) {
    it(way.name, async () => {
      const page = await open().browser.newPage();
      const devtools = await page.context().newCDPSession(page);
      const heard = await transcriptOf(way, site, open(), page, devtools);
      assert.equal(heard, readFileSync(`src/tests/transcripts/${way.name}.txt`, 'utf8'));
      await page.close();
    });
  }
});
