import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handle } from './handle.ts';
import type { Settings } from './settings.ts';
import { says, startForge, type Forge } from './stand-in.ts';

const service = 'https://inlogg.exempel.se';
const rightQuery = '?provider=github&site_id=exempel.se&scope=public_repo';

let forge: Forge, settings: Settings;
before(async () => {
  forge = await startForge();
  settings = {
    clientId: 'klient',
    clientSecret: 'hemlighet',
    origins: ['https://exempel.se'],
    scopes: ['public_repo'],
    forge: `http://127.0.0.1:${forge.port}`,
    patience: 200,
  };
});
after(() => forge.close());

const get = (path: string, cookie = '', method = 'GET') =>
  handle(new Request(service + path, { method, headers: { Cookie: cookie } }), settings);

/** Goes to `/auth`, and says with which state and cookie the browser leaves for the forge. */
async function leave() {
  const response = await get(`/auth${rightQuery}`);
  const { searchParams } = new URL(response.headers.get('Location') ?? '');
  const cookie = response.headers.get('Set-Cookie') ?? '';
  return { response, state: searchParams.get('state') ?? '', cookie: cookie.split(';')[0] ?? '' };
}

/** Comes back from the forge with the right state. */
async function comeBack(query = 'code=code-1') {
  const { state, cookie } = await leave();
  const response = await get(`/callback?${query}&state=${state}`, cookie);
  return { response, text: await response.text() };
}

describe('the way to the forge', () => {
  it('asks for the scope, with a state of at least 128 bits that the cookie remembers', async () => {
    const { response, state, cookie } = await leave();
    assert.equal(response.status, 302);
    assert.equal(
      response.headers.get('Location'),
      `${settings.forge}/login/oauth/authorize?client_id=klient&scope=public_repo&state=${state}`,
    );
    assert.match(state, /^[0-9a-f]{32,}$/u);
    assert.equal(cookie, `__Host-sign-in-state=${state}`);
    assert.notEqual((await leave()).state, state);
  });

  it('keeps the cookie from scripts, other sites and other days', async () => {
    const flags = (await leave()).response.headers.get('Set-Cookie')?.split('; ').slice(1);
    assert.deepEqual(flags, ['Max-Age=600', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']);
  });

  it('is closed for other scopes and other forges', async () => {
    for (const [query, status] of [
      ['?provider=github&scope=repo', 403],
      ['?provider=github&scope=public_repo+delete_repo', 403],
      ['?provider=github&scope=', 403],
      ['?provider=github', 403],
      ['?provider=gitlab&scope=public_repo', 400],
      ['', 400],
    ] as const) {
      const { status: found, headers } = await get(`/auth${query}`);
      assert.deepEqual(
        [found, headers.get('Location'), headers.get('Set-Cookie')],
        [status, null, null],
        query,
      );
    }
  });

  it('may lie in a folder; nothing else is there, and it only reads', async () => {
    assert.equal((await get(`/inlogg/auth${rightQuery}`)).status, 302);
    for (const path of ['/', '/authx', '/auth/', '/refresh'])
      assert.equal((await get(path)).status, 404, path);
    for (const method of ['POST', 'HEAD', 'OPTIONS', 'PUT'])
      assert.equal((await get(`/auth${rightQuery}`, '', method)).status, 405, method);
  });
});

describe('the way back', () => {
  it('changes the code for a token, once, and forgets the state', async () => {
    forge.answer = says('{"access_token":"gho_abc","scope":"public_repo","token_type":"bearer"}');
    forge.asked.length = 0;
    const { response, text } = await comeBack();
    assert.equal(response.status, 200);
    assert.deepEqual(forge.asked, [
      'POST /login/oauth/access_token client_id=klient&client_secret=hemlighet&code=code-1',
    ]);
    const answer = /id="answer">(.+)<\/script>/u.exec(text)?.[1] ?? '';
    assert.deepEqual(JSON.parse(answer), {
      announcement: 'authorizing:github',
      message: 'authorization:github:success:{"token":"gho_abc","provider":"github"}',
      origins: ['https://exempel.se'],
    });
    assert.match(response.headers.get('Set-Cookie') ?? '', /^__Host-sign-in-state=; Max-Age=0;/u);
    assert.ok(!text.includes('hemlighet'));
  });

  it('is closed without the state, with a forged one, and for one that was used', async () => {
    forge.asked.length = 0;
    const { state, cookie } = await leave();
    const other = `${state.startsWith('a') ? 'b' : 'a'}${state.slice(1)}`;
    const forgotten = '__Host-sign-in-state=';
    for (const [query, cookies] of [
      [`state=${state}`, ''],
      [`state=${state}`, forgotten],
      ['state=', forgotten],
      ['', ''],
      ['', cookie],
      [`state=${other}`, cookie],
      [`state=${state}0`, cookie],
      [`state=${state.slice(1)}`, cookie],
      [`state=${state}`, cookie.replace('__Host-', '')],
    ] as const) {
      const response = await get(`/callback?code=code-1&${query}`, cookies);
      assert.equal(response.status, 403, `${query} ${cookies}`);
      assert.match(response.headers.get('Set-Cookie') ?? '', /Max-Age=0/u);
    }
    assert.deepEqual(forge.asked, []);
  });

  it('never shows what was sent, nor gives a token where the forge gives an error', async () => {
    const hostile = encodeURIComponent('<script>alert(1)</script>');
    for (const query of [
      `error=access_denied&error_description=${hostile}`,
      `error=${hostile}&error_description=${hostile}&code=code-1`,
      'code=',
    ]) {
      const { response, text } = await comeBack(query);
      assert.ok(response.status >= 400, query);
      assert.match(text, /Inloggningen/u);
      assert.ok(!text.includes('<script'), query);
      assert.match(response.headers.get('Content-Security-Policy') ?? '', /script-src 'none'/u);
    }
  });

  it('keeps a token from ending the script that it stands in', async () => {
    const token = '</script><!--<script>alert(1)//';
    forge.answer = says(JSON.stringify({ access_token: token }));
    const { text } = await comeBack();
    assert.equal(text.match(/<\/script/gu)?.length, 2);
    assert.ok(!text.includes('<!--') && !text.includes('alert(1)</'));
    assert.match(/id="answer">(.+)<\/script>/u.exec(text)?.[1] ?? '', /\\u003c\/script>/u);
  });

  it('says in Swedish that the forge is slow, elsewhere, wrong or not to be understood', async () => {
    const secret = 'gho_hemlig';
    for (const [answer, expected] of [
      [says(`{"error":"bad_verification_code","error_description":"${secret}"}`), /godtog inte/u],
      [says(`<html>${secret}`), /inte går att läsa/u],
      [says('null'), /inte går att läsa/u],
      [says('["a"]'), /inte går att läsa/u],
      [says('{"access_token":""}'), /inte går att läsa/u],
      [says('{"access_token":{"a":1}}'), /inte går att läsa/u],
      [says(`{"access_token":"${secret}"}`, 500), /svarar inte/u],
      [() => undefined, /svarar inte/u],
      [(_, response) => response.writeHead(200).write('{'), /svarar inte/u],
      [(request) => request.socket.destroy(), /svarar inte/u],
      [
        (_, response) =>
          response.writeHead(307, { Location: `${settings.forge}/login/oauth/x` }).end(),
        /svarar inte/u,
      ],
    ] as [Forge['answer'], RegExp][]) {
      forge.answer = answer;
      forge.asked.length = 0;
      const { response, text } = await comeBack();
      assert.equal(response.status, 502);
      assert.match(text, expected);
      assert.ok(!text.includes(secret));
      assert.equal(forge.asked.length, 1);
    }
  });

  it('says that the forge is down', async () => {
    const { state, cookie } = await leave();
    const request = new Request(`${service}/callback?code=a&state=${state}`, {
      headers: { Cookie: cookie },
    });
    const down = await startForge();
    await down.close();
    const response = await handle(request, { ...settings, forge: `http://127.0.0.1:${down.port}` });
    assert.match(await response.text(), /svarar inte/u);
  });
});

it('no answer is kept, framed, sniffed or told of to others', async () => {
  forge.answer = says('{"access_token":"gho_abc"}');
  for (const response of [
    (await leave()).response,
    (await comeBack()).response,
    (await comeBack('error=x')).response,
    await get('/'),
  ]) {
    const found = (name: string) => response.headers.get(name);
    assert.equal(found('Cache-Control'), 'no-store');
    assert.equal(found('Referrer-Policy'), 'no-referrer');
    assert.equal(found('X-Frame-Options'), 'DENY');
    assert.equal(found('X-Content-Type-Options'), 'nosniff');
    assert.equal(found('Cross-Origin-Opener-Policy'), 'unsafe-none');
    if (response.status === 302) continue;
    assert.match(
      found('Content-Security-Policy') ?? '',
      /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; script-src '(?:none|nonce-[0-9a-f]{64})'$/u,
    );
  }
});
