import { test } from 'node:test';
import { builtSite } from './tools/built-site.ts';
import { brokenLinks } from './tools/links.ts';
import { assertNone } from './tools/none.ts';

test('every link, picture and stylesheet leads to something that is there', (t) => {
  const site = builtSite();
  t.diagnostic(`${site.pages.length} sidor, ${site.files.size} filer`);
  assertNone(brokenLinks(site));
});
