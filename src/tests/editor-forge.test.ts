import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../delivery/server.ts';
import { signInServer } from '../delivery/sign-in/node-server.ts';
import { connectOrigins, type Editor } from '../model/editor.ts';
import { launchBrowser } from './browser.ts';
import { chooseFirst, chooseStatus, timeout, write } from './tools/editor-actions.ts';
import { startForge, type Forge } from './tools/forge.ts';

const nothing = {
  branch: undefined,
  clientId: undefined,
  signInAddress: undefined,
  openAuthoring: undefined,
};

/** The built site with another `editor` in its settings; what the build writes of it is written anew. */
function serveWith(editor: Editor): Promise<Served> {
  const html = readFileSync('dist/admin/index.html', 'utf8')
    .replace(
      /(<script id="settings"[^>]*>)(.*?)(<\/script>)/u,
      (_, start: string, json: string) => {
        const settings = JSON.parse(json) as { site: object };
        return `${start}${JSON.stringify({ ...settings, site: { ...settings.site, editor } })}</script>`;
      },
    )
    .replace("connect-src 'self' blob:", (found) => `${found} ${connectOrigins(editor).join(' ')}`)
    .replace(
      'connect-src &#39;self&#39; blob:',
      (found) => `${found} ${connectOrigins(editor).join(' ')}`,
    );
  return serve('dist', {
    port: 0,
    first: ({ url }, response) => {
      if (url?.split('?')[0] !== '/admin/') return false;
      response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(html);
      return true;
    },
  });
}

/** The editor's page at a name that no desk answers at, and the origins that it asked. */
async function openEditor(browser: Browser, { address }: Served): Promise<[Page, Set<string>]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const page = await context.newPage();
  page.setDefaultTimeout(timeout);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${address.replace('localhost', 'arkiv.localhost')}admin/`);
  return [page, asked];
}

/** Where the published editor stands in the tests of what leaves it. */
const site = 'https://arkiv.exempel.se';

describe('the editor on a forge', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  it(
    'signs in at GitHub, writes, sends to review and publishes',
    { timeout: 2 * timeout },
    async (t) => {
      const place = { callback: '' };
      const forge: Forge = await startForge(() => place.callback);
      t.after(forge.close);
      const forgeAddress = `http://127.0.0.1:${forge.port}`;
      const settings = {
        clientId: 'klient',
        clientSecret: 'hemlighet',
        origins: [] as string[],
        scopes: ['public_repo'],
        forge: forgeAddress,
        patience: 60_000,
      };
      const signIn = signInServer(settings);
      await new Promise<void>((resolve) => signIn.listen(0, '127.0.0.1', resolve));
      t.after(() => {
        signIn.closeAllConnections();
        signIn.close();
      });
      const { port } = signIn.address() as AddressInfo;
      place.callback = `http://localhost:${port}/callback`;
      const served = await serveWith({
        ...nothing,
        backend: 'github',
        repository: 'stad/arkiv',
        forgeAddress,
        signInAddress: `http://localhost:${port}/`,
      });
      t.after(served.close);
      settings.origins.push(served.address.replace('localhost', 'arkiv.localhost').slice(0, -1));
      const [page, asked] = await openEditor(browser, served);
      await page.getByRole('button', { name: /Logga in/u }).click();
      await page.getByRole('link', { name: 'Händelser' }).waitFor();

      await page.goto(`${page.url().replace(/#.*/u, '')}#/collections/events/new`);
      await page.getByLabel('Titel', { exact: true }).fill('Samtal på torget');
      await page.getByLabel('Sammanfattning', { exact: true }).fill('Vi ses och talar.');
      for (const name of ['Format', 'Läge', 'Källor']) {
        await chooseFirst(page, page.getByRole('combobox', { name }).first());
      }
      await page.locator('.when-control input[type="date"]').first().fill('2024-05-02');
      await write(page, 'Alla är välkomna.');
      await page.getByRole('button', { name: 'Spara', exact: true }).click();
      await page.getByText('Ändringar sparade').waitFor({ timeout });
      const path = 'content/events/samtal-pa-torget.mdx';
      assert.match(
        forge.git('show', `cms/events/samtal-pa-torget:${path}`),
        /^title: Samtal på torget$/mu,
      );
      assert.throws(() => forge.git('show', `main:${path}`));
      const main = forge.git('rev-parse', 'main');

      await chooseStatus(page, 'Under granskning');
      await chooseStatus(page, 'Redo');
      await page
        .getByRole('button', { name: /^Publicera/u })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Publicera nu', exact: true }).click();
      await page
        .getByText(/Publicerad/u)
        .first()
        .waitFor({ timeout });
      assert.match(forge.git('show', `main:${path}`), /Alla är välkomna\./u);
      assert.equal(forge.git('rev-parse', 'main~1'), main);
      assert.equal(forge.git('branch', '--list', 'cms/*'), '');
      assert.equal(forge.git('diff', '--name-only', main, 'main'), path);
      assert.deepEqual(forge.unknown, []);

      const { origin: own } = new URL(page.url());
      assert.deepEqual(
        [...asked].filter(
          (origin) => ![own, forgeAddress, `http://localhost:${port}`, 'null'].includes(origin),
        ),
        [],
      );
      await page.context().close();
    },
  );

  for (const [backend, button, authorize] of [
    ['gitlab', /GitLab/u, '/oauth/authorize'],
    ['forgejo', /Forgejo/u, '/login/oauth/authorize'],
  ] as const) {
    it(
      `sends those who sign in at ${backend} there with a proof of their own`,
      { timeout },
      async (t) => {
        const served = await serveWith({
          ...nothing,
          backend,
          repository: 'stad/arkiv',
          clientId: 'klient',
          forgeAddress: 'https://kod.exempel.se',
        });
        t.after(served.close);
        // Decap lets nobody sign in where the connection is not encrypted.
        const context = await browser.newContext();
        await context.route(/^https:/u, async (route) => {
          const { origin, pathname } = new URL(route.request().url());
          if (origin !== site) return route.fulfill({ body: 'Hej' });
          const response = await fetch(new URL(pathname, served.address));
          const body = Buffer.from(await response.arrayBuffer());
          return route.fulfill({ body, headers: Object.fromEntries(response.headers) });
        });
        const page = await context.newPage();
        page.setDefaultTimeout(timeout);
        await page.goto(`${site}/admin/`);
        const left = page.waitForRequest((request) =>
          request.url().startsWith('https://kod.exempel.se/'),
        );
        await page.getByRole('button', { name: button }).click();
        const { origin, pathname, searchParams } = new URL((await left).url());
        assert.equal(origin + pathname, `https://kod.exempel.se${authorize}`);
        const { state, code_challenge: challenge, ...rest } = Object.fromEntries(searchParams);
        const { nonce } = JSON.parse(state ?? '{}') as { nonce?: string };
        assert.match(nonce ?? '', /^[\w-]{16,}$/u);
        assert.match(challenge ?? '', /^[\w-]{43}$/u);
        assert.equal(rest.code_challenge_method, 'S256');
        assert.equal(rest.response_type, 'code');
        assert.equal(rest.client_id, 'klient');
        assert.equal(rest.redirect_uri, `${site}/admin/`);
        await page.context().close();
      },
    );
  }
});
