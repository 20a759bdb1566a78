import assert from 'node:assert/strict';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { builtSite } from './tools/built-site.ts';

const mostBytes = 8500;

it('the search page has one script of its own, of 8.5 kB at most', () => {
  const site = builtSite();
  const page = site.pages.find(({ address }) => address === `${site.base}sok/`);
  const scripts =
    page?.elements.filter(({ name, attributes }) => name === 'script' && attributes.src) ?? [];
  assert.equal(scripts.length, 1);
  const source = site.read((scripts[0]?.attributes.src ?? '').slice(site.base.length));
  assert.doesNotMatch(source, /\bimport\s*["'{*]/u, 'it loads another script at once');
  assert.ok(brotliCompressSync(source).length <= mostBytes);
});
