import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { builtSite, onePageOfEachKind } from './tools/built-site.ts';
import { addressesInStyles } from './tools/links.ts';
import { assertNone } from './tools/none.ts';
import { useSite } from './tools/open-site.ts';
import { intrusions } from './tools/scripts.ts';

const site = builtSite();

describe('no page runs a script or fetches from elsewhere', () => {
  for (const page of site.pages) {
    it(page.address, () => {
      assertNone(intrusions(site, page));
    });
  }
});

test('no stylesheet fetches from elsewhere', () => {
  const styles = [...site.files].filter((file) => file.endsWith('.css'));
  const addresses = styles.flatMap((file) => addressesInStyles(site.read(file)));
  assertNone(addresses.filter((address) => /^(?!data:)(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address)));
});

describe('a visit leaves no trace and speaks to this site only', { concurrency: 4 }, () => {
  const open = useSite();

  for (const { address, elements } of onePageOfEachKind(site)) {
    const hasScript = elements.some(({ name }) => name === 'script');
    it(address, async () => {
      const context = await open().browser.newContext();
      const page = await context.newPage();
      const elsewhere: string[] = [];
      const { origin } = new URL(open().address);
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== origin && url.protocol !== 'data:') elsewhere.push(url.href);
      });
      await page.goto(origin + address, { waitUntil: hasScript ? 'networkidle' : 'load' });
      const stored = await page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
        ...(await caches.keys()),
      ]);
      const cookies = await context.cookies();
      await context.close();
      assertNone(elsewhere);
      assert.deepEqual({ stored, cookies }, { stored: [], cookies: [] });
    });
  }
});
