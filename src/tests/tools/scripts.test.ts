import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BuiltSite } from './built-site.ts';
import { readHtml } from './html.ts';
import { intrusions } from './scripts.ts';

const site: BuiltSite = {
  base: '/',
  url: new URL('https://example.org/'),
  files: new Set(),
  pages: [],
  read: () => '',
};

const found = (html: string, address = '/om/') =>
  intrusions(site, { address, html, elements: readHtml(html) });

describe('the check of what a page runs and fetches', () => {
  for (const html of [
    '<a href="https://example.com/">',
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">',
    '<link rel="canonical" href="https://example.com/">',
    '<link rel="stylesheet" href="/a.css">',
    '<script type="application/ld+json">{}</script>',
  ]) {
    it(`accepts ${html}`, () => {
      assert.deepEqual(found(html), []);
    });
  }

  for (const html of [
    '<script src="/a.js"></script>',
    '<script>1</script>',
    '<script type="module">1</script>',
    '<p onclick="x()">',
    '<a href=" javascript:x()">',
    '<img src="https://example.com/a.png">',
    '<img src="//example.com/a.png">',
    '<img srcset="/a.png 1x, https://example.com/a.png 2x">',
    '<iframe src="https://example.com/">',
    '<link rel="stylesheet" href="https://example.com/a.css">',
    '<link rel="preconnect" href="https://example.com/">',
    '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  ]) {
    it(`refuses ${html}`, () => {
      assert.equal(found(html).length, 1);
    });
  }

  it('lets the search page load a script, but write none into the page', () => {
    assert.deepEqual(found('<script src="/a.js"></script>', '/sok/'), []);
    assert.deepEqual(found('<script>1</script>', '/sok/'), ['an inline script']);
  });
});
