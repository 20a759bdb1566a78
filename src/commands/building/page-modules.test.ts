import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageModules } from './page-modules.ts';

test('the code of a kind of page is imported once', async () => {
  const written = 'export const page = () => import("data:text/javascript,export default 1");';
  const { code } = pageModules.transform.handler(written);
  const { page } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    page: () => Promise<{ default: number }>;
  };
  assert.equal((await page()).default, 1);
  assert.equal(page(), page());
});

test('Astro still asks for the code of its pages in the words that are changed', () => {
  const astro = readFileSync('node_modules/astro/dist/vite-plugin-pages/pages.js', 'utf8');
  assert.ok(astro.includes('= () => import("${virtualModuleName}");'));
});
