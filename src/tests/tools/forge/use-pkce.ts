import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { CollectionName } from '../../../model/index.ts';
import { launchBrowser } from '../../browser.ts';
import { timeout } from '../editor-actions.ts';
import { reach } from './encrypted.ts';
import { fewTexts } from './few-texts.ts';
import { forgejoRoutes } from './forgejo.ts';
import { gitLabRoutes } from './gitlab.ts';
import { signIn, type SignIn } from './pkce.ts';
import { bareRepository, type Repository } from './repository.ts';
import { serveForge, type Served } from './server.ts';
import { nothing, serveWith } from './serve-editor.ts';
import type { OpenForge } from './ways.ts';

/** The forges that let browsers in, and what each of them is asked last when something is saved. */
export const pkceForges = [
  {
    backend: 'gitlab',
    name: 'GitLab',
    api: '/api/v4',
    routes: gitLabRoutes,
    authorize: '/oauth/authorize',
    token: '/oauth/token',
    saves: '**/repository/commits',
  },
  {
    backend: 'forgejo',
    name: 'Forgejo',
    api: '/api/v1',
    routes: forgejoRoutes,
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    // Between what the editor has compared and what it asks for itself before it saves.
    saves: '**/branches/cms*',
  },
] as const;

/** Where the published editor and the forge stand. */
const [site, forgeAddress] = ['https://arkiv.exempel.se', 'https://kod.exempel.se'];

/** The editor on such a forge, at its sign-in. */
export interface OpenPkce extends OpenForge {
  readonly forge: Served;
  readonly door: SignIn;
  readonly repository: Repository;
}

/** Opens the editor on a forge that lets browsers in before the tests of a group, and closes it after them. */
export function usePkce(kind: (typeof pkceForges)[number]): () => OpenPkce {
  const { backend, api, routes, authorize, token } = kind;
  let content = '';
  let browser: Browser | undefined;
  let page: Page | undefined;
  let repository: Repository | undefined;
  let forge: Served | undefined;
  let served: { readonly address: string; readonly close: () => Promise<void> } | undefined;
  const door = signIn(authorize, token);
  before(async () => {
    content = await fewTexts();
    repository = bareRepository(content);
    forge = await serveForge({ ...door, api, routes: routes(repository), allows: () => true });
    const place = { backend, repository: 'stad/arkiv', clientId: 'klient', forgeAddress };
    served = await serveWith({ ...nothing, ...place });
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await reach(context, { [site]: served.address, [forgeAddress]: forge.address });
    page = await context.newPage();
    page.setDefaultTimeout(timeout);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${site}/admin/`);
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    await forge?.close();
    repository?.remove();
    rmSync(content, { recursive: true });
  });
  return () => {
    if (!page || !forge || !repository) throw new Error('Nothing is open.');
    const some = (collection: CollectionName) =>
      readdirSync(join(content, collection))[0]?.split('.')[0] ?? '';
    return { page, forge, door, repository, git: repository.git, some };
  };
}
