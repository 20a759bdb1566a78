import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { builtSite, onePageOfEachKind } from './tools/built-site.ts';
import { addressesInStyles } from './tools/links.ts';
import { assertNone } from './tools/none.ts';
import { useSite } from './tools/open-site.ts';
import { intrusions } from './tools/scripts.ts';
import { visit } from './tools/visit.ts';

const site = builtSite();

describe('no page runs a script or fetches from elsewhere', () => {
  for (const page of site.pages) {
    it(page.address, () => {
      assertNone(intrusions(site, page));
    });
  }
});

test('every page states its own policy, for hosts that send none', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none';`;
  const files = [...site.files].filter((file) => file.endsWith('.html'));
  assert.ok(files.includes('admin/index.html'));
  assertNone(files.filter((file) => !site.read(file).includes(`<meta charset="utf-8">${policy}`)));
});

test('no stylesheet fetches from elsewhere', () => {
  const styles = [...site.files].filter((file) => file.endsWith('.css'));
  const addresses = styles.flatMap((file) => addressesInStyles(site.read(file)));
  assertNone(addresses.filter((address) => /^(?!data:)(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address)));
});

describe(
  'a visit leaves no trace, speaks to this site only and keeps to its policy',
  { concurrency: 4 },
  () => {
    const open = useSite();

    for (const { address, elements } of onePageOfEachKind(site)) {
      const hasScript = elements.some(({ name }) => name === 'script');
      it(address, async () => {
        const whole = new URL(address, open().address).href;
        const traces = await visit(open().browser, whole, hasScript ? 'networkidle' : 'load');
        assert.deepEqual(traces, { violations: [], elsewhere: [], stored: [] });
      });
    }
  },
);
