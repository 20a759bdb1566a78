import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'node:http';
import { test } from 'node:test';
import worker from './cloudflare.ts';
import netlify, { config } from './netlify/sign-in.ts';
import { signInServer } from './node-server.ts';
import { readSettings } from './settings.ts';
import { run } from './stand-in.ts';

const right = {
  SIGN_IN_CLIENT_ID: 'klient',
  SIGN_IN_CLIENT_SECRET: 'hemlighet',
  SIGN_IN_ORIGINS: 'https://exempel.se, http://localhost:4321',
};

test('what is not said is the usual', () => {
  assert.deepEqual(readSettings(right), {
    clientId: 'klient',
    clientSecret: 'hemlighet',
    origins: ['https://exempel.se', 'http://localhost:4321'],
    scopes: ['public_repo'],
    forge: 'https://github.com',
    patience: 10_000,
  });
  const more = { SIGN_IN_SCOPES: 'public_repo repo', SIGN_IN_FORGE: 'https://kod.exempel.se/' };
  const { scopes, forge } = readSettings({ ...right, ...more });
  assert.deepEqual([scopes, forge], [['public_repo', 'repo'], 'https://kod.exempel.se']);
});

test('all that is missing or wrong is told at once, without the secret', () => {
  const told = (changed: object) => {
    try {
      readSettings({ ...right, ...changed });
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  assert.equal(
    told({ SIGN_IN_CLIENT_ID: '', SIGN_IN_CLIENT_SECRET: ' ', SIGN_IN_ORIGINS: undefined }),
    'Inloggningen är inte färdigt inställd:\n  SIGN_IN_CLIENT_ID saknas.\n  SIGN_IN_CLIENT_SECRET saknas.\n  SIGN_IN_ORIGINS saknas.',
  );
  for (const origin of ['*', 'https://*.exempel.se', 'exempel.se', 'http://exempel.se', 'null'])
    assert.match(told({ SIGN_IN_ORIGINS: origin }), /SIGN_IN_ORIGINS: .*inget ursprung/u, origin);
  assert.match(told({ SIGN_IN_ORIGINS: 'https://exempel.se/' }), /inget ursprung/u);
  assert.match(told({ SIGN_IN_FORGE: 'http://exempel.se' }), /SIGN_IN_FORGE/u);
  assert.match(told({ SIGN_IN_SCOPES: 'Repo!' }), /SIGN_IN_SCOPES/u);
  assert.ok(!told({ SIGN_IN_FORGE: '?' }).includes('hemlighet'));
});

test('the Node server does not start without its settings', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'node.ts')], {
    env: {},
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^Inloggningen är inte färdigt inställd:\n/u);
  assert.ok(!stderr.includes('    at '), stderr);
});

test('the Node server stands what is no request of a browser', async (t) => {
  const server = await run(signInServer(readSettings(right)));
  t.after(() => server.close());
  const statusOf = (method: string, path: string) =>
    new Promise<number | undefined>((resolve) => {
      request({ host: '127.0.0.1', port: server.port, method, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
  assert.equal(await statusOf('GET', '/auth?provider=github&scope=public_repo'), 302);
  assert.equal(await statusOf('GET', '//exempel.se/'), 404);
  assert.equal(await statusOf('OPTIONS', '*'), 405);
  assert.equal(await statusOf('GET', '*%'), 400);
  assert.equal(await statusOf('TRACE', '/auth'), 400);
  assert.equal(await statusOf('POST', '/auth'), 405);
});

test('worker and function answer as the server does', async () => {
  const query = '?provider=github&scope=public_repo';
  const atWorker = await worker.fetch(new Request(`https://exempel.se/auth${query}`), right);
  assert.equal(atWorker.status, 302);
  Object.assign(process.env, right);
  const [path = ''] = config.path;
  assert.equal((await netlify(new Request(`https://exempel.se${path}${query}`))).status, 302);
});

test('a worker without its settings leaves in the host’s log what is missing', () => {
  assert.throws(
    () => worker.fetch(new Request('https://exempel.se/auth'), {}),
    /inte färdigt inställd:(?:\n {2}SIGN_IN_\w+ saknas\.){3}$/u,
  );
});

test('but for the Node server all of it runs wherever the web’s interfaces are', () => {
  const here = import.meta.dirname;
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/(?:^node|stand-in|\.test)/u.test(file),
  );
  assert.ok(files.length >= 7);
  for (const file of files) {
    const imported = readFileSync(join(here, file), 'utf8').matchAll(/from '(.+)';/gu);
    for (const [, from = ''] of imported) assert.match(from, /^\.\.?\//u, `${file}: ${from}`);
  }
});
