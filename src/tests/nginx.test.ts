import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { headersAt, readHeaders } from '../delivery/headers-file.ts';
import { sendRelease } from '../delivery/own-server/server.ts';
import { stageRelease } from '../delivery/own-server/stage.ts';
import { readRedirects } from '../delivery/redirects.ts';
import { launchBrowser } from './browser.ts';
import { builtSite, onePageOfEachKind } from './tools/built-site.ts';
import { startNginx, type RunningNginx } from './tools/nginx.ts';
import { openClient, type SecureClient } from './tools/secure-client.ts';
import { visit } from './tools/visit.ts';

const site = builtSite();
const rules = readHeaders(site.read('_headers'));
const pages = onePageOfEachKind(site).map(({ address }) => address);
const files = [
  ...Map.groupBy(site.files, (file) => `${file.split('/')[0] ?? ''} ${extname(file)}`).values(),
]
  .map(([file = '']) => file)
  .filter((file) => !file.startsWith('_') && !file.endsWith('.html'));

describe('the site on an nginx', { skip: process.platform !== 'linux' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-server-'));
  let nginx: RunningNginx, client: SecureClient, browser: Browser;
  before(
    async () => {
      stageRelease('dist', join(folder, 'staged'));
      assert.ok(await sendRelease(join(folder, 'staged'), join(folder, 'site'), '1'));
      nginx = await startNginx(join(folder, 'site'));
      client = openClient(nginx.secure);
      browser = await launchBrowser();
    },
    { timeout: 300_000 },
  );
  after(async () => {
    await browser.close();
    client.close();
    await nginx.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers with the headers that the site itself says', async () => {
    const addresses = [...pages, `${site.base}admin/`, ...files.map((file) => site.base + file)];
    for (const address of addresses) {
      const { status, headers } = await client.get(encodeURI(address));
      assert.equal(status, 200, address);
      for (const [name, value] of Object.entries(headersAt(rules, address)))
        assert.equal(headers[name.toLowerCase()], value, `${address} ${name}`);
      if (pages.includes(address))
        assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    }
  });

  it('leads to the encrypted site, to the right address and to no other host', async () => {
    const toSecure = await fetch(`${nginx.plain}${site.base}om/?a=1`, { redirect: 'manual' });
    assert.equal(toSecure.status, 301);
    assert.equal(toSecure.headers.get('Location'), `${nginx.secure}${site.base}om/?a=1`);
    for (const { from, to } of [
      ...readRedirects(site.read('_redirects')),
      { from: `${site.base}om`, to: `${site.base}om/` },
      { from: `//${site.base}om`, to: `${site.base}om/` },
    ]) {
      const { status, headers } = await client.get(encodeURI(from));
      assert.deepEqual([status, headers.location], [301, to], from);
    }
  });

  it('answers with the page for what is not there, under a policy for reading', async () => {
    const notFound = headersAt(rules, `${site.base}404.html`);
    for (const path of [
      'nothing/',
      'assets/nothing.css',
      '_headers',
      '_redirects',
      '.git/config',
    ]) {
      const { status, headers, body } = await client.get(site.base + path);
      assert.deepEqual([status, body.toString()], [404, site.read('404.html')], path);
      assert.equal(headers['content-security-policy'], notFound['Content-Security-Policy'], path);
      assert.equal(headers['cache-control'], notFound['Cache-Control'], path);
    }
  });

  it('gives no page the editor’s policy by a crooked address', async () => {
    for (const path of [
      'admin/../om/',
      'admin/%2e%2e/om/',
      'admin/..%2fom/',
      'admin/%2e%2e%2fom/',
    ]) {
      const { status, headers } = await client.get(site.base + path);
      assert.equal(status, 200, path);
      assert.doesNotMatch(headers['content-security-policy'] as string, /unsafe-inline/u, path);
    }
  });

  it('sends text compressed, and the same text', async () => {
    const { headers, body } = await client.get(site.base, { 'accept-encoding': 'gzip' });
    assert.deepEqual([headers['content-encoding'], headers.vary], ['gzip', 'Accept-Encoding']);
    assert.deepEqual(gunzipSync(body), readFileSync(join('dist', 'index.html')));
  });

  // The other kinds of pages are visited on the local server, which sends the same headers.
  for (const path of ['', 'arkiv/', 'sok/?q=2023', 'admin/', 'nothing/']) {
    it(`shows /${path} in a browser without breaking its policy, or leaving a trace`, async () => {
      const address = nginx.secure + site.base + path;
      const { violations, elsewhere, stored } = await visit(browser, address, 'networkidle');
      assert.deepEqual({ violations, elsewhere }, { violations: [], elsewhere: [] });
      if (path !== 'admin/') assert.deepEqual(stored, []);
    });
  }
});
