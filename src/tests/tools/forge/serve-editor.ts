import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../../delivery/server.ts';
import { signInServer } from '../../../delivery/sign-in/node-server.ts';
import { connectOrigins, type Editor } from '../../../model/editor.ts';
import { timeout } from '../editor-actions.ts';
import { startGitHub, type GitHub } from './github.ts';

/** Settings of the published editor that say nothing. */
export const nothing = {
  branch: undefined,
  clientId: undefined,
  forgeAddress: undefined,
  signInAddress: undefined,
  openAuthoring: undefined,
};

/** The built site with another `editor` in its settings; what the build writes of it is written anew. */
export function serveWith(editor: Editor): Promise<Served> {
  const origins = connectOrigins(editor).join(' ');
  const html = readFileSync('dist/admin/index.html', 'utf8')
    .replace(
      /(<script id="settings"[^>]*>)(.*?)(<\/script>)/u,
      (_, start: string, json: string) => {
        const settings = JSON.parse(json) as { site: object };
        return `${start}${JSON.stringify({ ...settings, site: { ...settings.site, editor } })}</script>`;
      },
    )
    .replace("connect-src 'self' blob:", (found) => `${found} ${origins}`)
    .replace('connect-src &#39;self&#39; blob:', (found) => `${found} ${origins}`);
  return serve('dist', {
    port: 0,
    first: ({ url }, response) => {
      if (url?.split('?')[0] !== '/admin/') return false;
      response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(html);
      return true;
    },
  });
}

/** The published editor that saves to GitHub, with the project's own sign-in between. */
export interface EditorOnGitHub {
  readonly forge: GitHub;
  /** The editor's page for somebody, in a window of their own; signs in, or stops at the fork. */
  readonly visit: (browser: Browser, login: string) => Promise<Page>;
  /** The origins that the windows have asked, the site's own, GitHub's and the sign-in's aside. */
  readonly strangers: () => string[];
  readonly close: () => Promise<void>;
}

/** Starts the stand-in for GitHub, the sign-in and the site with its editor. */
export async function editorOnGitHub(
  content: string,
  openAuthoring?: true,
): Promise<EditorOnGitHub> {
  const place = { callback: '' };
  const forge = await startGitHub(content, () => place.callback);
  const settings = {
    clientId: 'klient',
    clientSecret: 'hemlighet',
    origins: [] as string[],
    scopes: ['public_repo'],
    forge: forge.address,
    patience: 60_000,
  };
  const signIn = signInServer(settings);
  await new Promise<void>((resolve) => signIn.listen(0, '127.0.0.1', resolve));
  const signInAddress = `http://localhost:${(signIn.address() as AddressInfo).port}`;
  place.callback = `${signInAddress}/callback`;
  const served = await serveWith({
    ...nothing,
    backend: 'github',
    repository: 'stad/arkiv',
    forgeAddress: forge.address,
    signInAddress: `${signInAddress}/`,
    openAuthoring,
  });
  // At this name no desk answers.
  const address = served.address.replace('localhost', 'arkiv.localhost');
  const own = address.slice(0, -1);
  settings.origins.push(own);
  const asked = new Set<string>();
  return {
    forge,
    visit: async (browser, login) => {
      forge.letIn(login);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      context.on('request', (request) => asked.add(new URL(request.url()).origin));
      const page = await context.newPage();
      page.setDefaultTimeout(timeout);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(`${address}admin/`);
      await page.getByRole('button', { name: /Logga in/u }).click();
      return page;
    },
    strangers: () =>
      [...asked].filter((origin) => ![own, forge.address, signInAddress, 'null'].includes(origin)),
    close: async () => {
      await served.close();
      signIn.closeAllConnections();
      signIn.close();
      await forge.close();
    },
  };
}
