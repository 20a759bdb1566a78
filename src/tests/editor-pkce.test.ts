import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { chooseStatus, timeout } from './tools/editor-actions.ts';
import { reach } from './tools/forge/encrypted.ts';
import { fewTexts } from './tools/forge/few-texts.ts';
import { forgejoRoutes } from './tools/forge/forgejo.ts';
import { gitLabRoutes } from './tools/forge/gitlab.ts';
import { signIn } from './tools/forge/pkce.ts';
import { bareRepository } from './tools/forge/repository.ts';
import { serveForge } from './tools/forge/server.ts';
import { nothing, serveWith } from './tools/forge/serve-editor.ts';
import { open, publish, published, saved } from './tools/forge/steps.ts';

/** Where the published editor and the forge stand. */
const [site, forgeAddress] = ['https://arkiv.exempel.se', 'https://kod.exempel.se'];

const forges = [
  {
    backend: 'gitlab',
    name: 'GitLab',
    api: '/api/v4',
    routes: gitLabRoutes,
    authorize: '/oauth/authorize',
    token: '/oauth/token',
  },
  {
    backend: 'forgejo',
    name: 'Forgejo',
    api: '/api/v1',
    routes: forgejoRoutes,
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
  },
] as const;

describe('the editor on a forge that lets browsers in', () => {
  let [content, browser]: [string, Browser?] = [''];
  before(async () => {
    content = await fewTexts();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(content, { recursive: true });
  });

  for (const { backend, name, api, routes, authorize, token } of forges) {
    it(
      `signs in at ${name} with a proof of its own, changes a text and publishes`,
      { timeout: 2 * timeout },
      async (t) => {
        const repository = bareRepository(content);
        const door = signIn(authorize, token);
        const forge = await serveForge({
          ...door,
          api,
          routes: routes(repository),
          allows: () => true,
        });
        const editor = {
          ...nothing,
          backend,
          repository: 'stad/arkiv',
          clientId: 'klient',
          forgeAddress,
        };
        const served = await serveWith(editor);
        t.after(async () => {
          await served.close();
          await forge.close();
          repository.remove();
        });
        const context = await browser?.newContext({ viewport: { width: 1280, height: 900 } });
        assert.ok(context);
        await reach(context, { [site]: served.address, [forgeAddress]: forge.address });
        const page = await context.newPage();
        page.setDefaultTimeout(timeout);
        page.on('dialog', (dialog) => void dialog.accept());
        await page.goto(`${site}/admin/`);
        const login = page.getByRole('button', { name });

        // A sign-in that somebody else began, and a code that was given to somebody else.
        door.meddle('state');
        await login.click();
        await page.getByText('Inloggningen började inte här').waitFor();
        door.meddle('code');
        await login.click();
        await page.getByText('The code is not for you').waitFor();
        assert.deepEqual(forge.asked, []);

        await login.click();
        await page.getByRole('link', { name: 'Händelser' }).waitFor();
        assert.doesNotMatch(page.url(), /code|state/u);
        const [file = ''] = readdirSync(join(content, 'challenges'));
        const [slug, path] = [basename(file, '.mdx'), `content/challenges/${file}`];
        const [, title = ''] = /^title: (.+)$/mu.exec(repository.git('show', `main:${path}`)) ?? [];
        await page.goto(`${site}/admin/#/collections/challenges`);
        await page.getByRole('heading', { name: title }).waitFor();

        await open(page, `challenges/entries/${slug}`);
        await page.getByLabel('Sammanfattning', { exact: true }).fill('Skrivet utifrån.');
        await saved(page);
        const lines = (range: string) => repository.git('diff', '--numstat', range);
        assert.equal(lines(`main...cms/challenges/${slug}`), `1\t1\t${path}`);
        await page.getByLabel('Sammanfattning', { exact: true }).fill('Skrivet en gång till.');
        await saved(page);
        await chooseStatus(page, 'Under granskning');
        const main = repository.git('rev-parse', 'main');
        await published(page);
        assert.equal(lines(`${main}..main`), `1\t1\t${path}`);
        assert.match(repository.git('show', `main:${path}`), /^summary: Skrivet en gång till\.$/mu);
        assert.equal(repository.git('branch', '--list', 'cms/*'), '');

        // What others publish meanwhile on the same lines is not written over.
        await page.getByLabel('Sammanfattning', { exact: true }).fill('Mina ord.');
        await saved(page);
        const theirs = repository
          .git('show', `main:${path}`)
          .replace(/^summary: .*$/mu, 'summary: Deras.');
        repository.commit(path, `${theirs}\n`);
        await page.getByLabel('Sammanfattning', { exact: true }).fill('Mina sista ord.');
        await saved(page);
        await publish(page);
        await page.getByText(`${name} säger att utkastet inte slås ihop`).waitFor();
        assert.match(repository.git('show', `main:${path}`), /^summary: Deras\.$/mu);
        assert.deepEqual(forge.unknown, []);
        await context.close();
      },
    );
  }
});
