import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../tests/browser.ts';
import { headersAt } from '../headers-file.ts';
import { headerRules } from '../headers.ts';
import { signInServer } from './node-server.ts';
import { run, says, startForge, type Forge, type Running } from './stand-in.ts';

const token = 'gho_</script>';

// Decap's own code, with the two functions that it imports written out.
const decap = readFileSync('node_modules/decap-cms-lib-auth/dist/esm/netlify-auth.js', 'utf8')
  .replace(/^import .+$/gmu, '')
  .replace('export default', 'window.decap =');
const editorPage = `<!doctype html><title>Redigerare</title><script type="module">
const trimEnd = (text) => text?.replace(/[/]+$/, ''), trim = (text) => text?.replace(/^[/]+|[/]+$/g, '');
${decap}
window.got = [];
const open = window.open;
window.open = (...how) => (window.popup = open(...how));
addEventListener('message', ({ data }) => got.push(data));
</script>`;

const opener = headersAt(headerRules({ base: '/', connect: [] }), '/admin/')[
  'Cross-Origin-Opener-Policy'
];

let forge: Forge, service: Running, editor: Running, browser: Browser;
before(async () => {
  forge = await startForge();
  editor = await run(
    createServer((_, response) => {
      response
        .writeHead(200, { 'Content-Type': 'text/html', 'Cross-Origin-Opener-Policy': opener })
        .end(editorPage);
    }),
  );
  service = await run(
    signInServer({
      clientId: 'klient',
      clientSecret: 'hemlighet',
      // The first is one that no window here has.
      origins: ['https://exempel.se', `http://localhost:${editor.port}`],
      scopes: ['public_repo'],
      forge: `http://127.0.0.1:${forge.port}`,
      patience: 2000,
    }),
  );
  forge.callback = `http://localhost:${service.port}/callback`;
  forge.answer = says(JSON.stringify({ access_token: token }));
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await Promise.all([service.close(), editor.close(), forge.close()]);
});

/** Opens the editor at an address and signs in with Decap's code; gives both windows. */
async function signIn(address: string): Promise<[Page, Page]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const popup = page.waitForEvent('popup');
  await page.evaluate((base_url) => {
    const { decap: Decap } = window as unknown as Record<'decap', new (config: object) => Decap>;
    new Decap({ base_url, auth_endpoint: 'auth' }).authenticate(
      { provider: 'github', scope: 'public_repo' },
      (error, data) => (document.title = JSON.stringify(error ?? data)),
    );
  }, `http://localhost:${service.port}`);
  return [page, await popup];
}

interface Decap {
  authenticate: (options: object, callback: (error: unknown, data: unknown) => void) => void;
}

describe('the token goes', () => {
  it('to Decap on an origin in the list, and the window closes', async () => {
    const [page, popup] = await signIn(`http://localhost:${editor.port}`);
    const closed = popup.isClosed() ? Promise.resolve() : popup.waitForEvent('close');
    await page.waitForFunction(() => document.title.startsWith('{'));
    assert.deepEqual(JSON.parse(await page.title()), { token, provider: 'github' });
    await closed;
    const cookies = await page.context().cookies(`http://localhost:${service.port}`);
    assert.deepEqual(cookies, []);
    await page.context().close();
  });

  it('to nobody on a foreign origin, whatever it says', async () => {
    const [page, popup] = await signIn(`http://127.0.0.1:${editor.port}`);
    await popup.waitForURL('**/callback?**');
    await popup.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data === 'last') (window.opener as Window).postMessage('after all', '*');
      });
    });
    await page.evaluate(() => {
      for (const text of ['authorizing:github', 'authorizing:github', 'last'])
        (window as unknown as { popup: Window }).popup.postMessage(text, '*');
    });
    const got = () => page.evaluate(() => (window as unknown as { got: unknown[] }).got);
    await page.waitForFunction(() => (window as unknown as { got: unknown[] }).got.length > 0);
    assert.deepEqual(await got(), ['after all']);
    assert.equal(await popup.textContent('#status'), 'Lämnar över till redigeraren …');
    await page.context().close();
  });

  it('to the editor only when the editor itself asks, not a frame in its page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://localhost:${editor.port}`);
    const opening = page.waitForEvent('popup');
    await page.evaluate(async (address) => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      const frame = document.createElement('iframe');
      frame.src = location.href;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      Object.assign(window, { heard, opened: open(address) });
    }, `http://localhost:${service.port}/auth?provider=github&scope=public_repo`);
    const popup = await opening;
    await popup.waitForURL('**/callback?**');
    await popup.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data === 'last') (window.opener as Window).postMessage('after all', '*');
      });
    });
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow as unknown as typeof window;
      frame.setTimeout("parent.opened.postMessage('authorizing:github', '*')", 0);
      frame.setTimeout("parent.opened.postMessage('last', '*')", 0);
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await page.waitForFunction(() =>
      (window as unknown as { heard: string[] }).heard.includes('after all'),
    );
    assert.deepEqual(
      (await heard()).filter((said) => said.startsWith('authorization:')),
      [],
    );
    await context.close();
  });

  it('to nobody where no editor opened the window', async () => {
    const page = await browser.newPage();
    const violations: string[] = [];
    page.on('console', (message) => violations.push(message.text()));
    await page.goto(`http://localhost:${service.port}/auth?provider=github&scope=public_repo`);
    assert.match((await page.textContent('#status')) ?? '', /syns inte härifrån/u);
    assert.deepEqual(violations, []);
    await page.close();
  });

  it('to nobody twice: the address that was used is closed', async () => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${service.port}/auth?provider=github&scope=public_repo`);
    const response = await page.reload();
    assert.equal(response?.status(), 403);
    assert.match((await page.textContent('p')) ?? '', /redan använd/u);
    await page.close();
  });
});
