import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { headersAt, writeHeaders } from './headers-file.ts';
import { headerRules } from './headers.ts';
import { serve, type Served } from './server.ts';

const parent = mkdtempSync(join(tmpdir(), 'server-'));
const site = join(parent, 'dist');

before(() => {
  mkdirSync(join(site, 'möten'), { recursive: true });
  mkdirSync(join(parent, 'dist-secret'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'dist-secret', 'a.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'lost');
  writeFileSync(join(site, 'möten', 'index.html'), 'meetings');
  writeFileSync(join(site, 'a.csv'), 'å');
});
after(() => {
  rmSync(parent, { recursive: true });
});

/** Sends a path as it stands; fetch() would tidy it. */
const get = (served: Served, path: string, method = 'GET') =>
  new Promise<{ status: number; body: string; location: string; type: string }>((resolve) => {
    const { port } = new URL(served.address);
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        const { location = '', 'content-type': type = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, body, location, type });
      });
    }).end();
  });

for (const base of ['/', '/stad/']) {
  describe(`the server at ${base}`, () => {
    let served: Served;
    before(async () => {
      served = await serve(site, { port: 0, base });
    });
    after(() => served.close());

    it('serves the index of a folder, at localhost too', async () => {
      assert.equal(await (await fetch(served.address)).text(), 'home');
      assert.equal((await get(served, `${base}m%C3%B6ten/`)).body, 'meetings');
    });

    it('sends a folder without its slash to the one with it', async () => {
      const { status, location } = await get(served, `${base}m%C3%B6ten?q=1`);
      assert.equal(status, 301);
      assert.equal(location, `${base}m%C3%B6ten/?q=1`);
    });

    it('never redirects to another host', async () => {
      assert.ok(!(await get(served, `/${base}m%C3%B6ten`)).location.startsWith('//'));
    });

    it('answers 404 with the page for it', async () => {
      for (const path of ['nothing/', 'nothing', 'index', '%', '%00']) {
        const { status, body, type } = await get(served, `${base}${path}`);
        assert.deepEqual([status, body, type], [404, 'lost', 'text/html;charset=utf-8'], path);
      }
    });

    it('sends what the site says of its headers, but for caching and encryption', async () => {
      const rules = headerRules({ base, connect: [] });
      writeFileSync(join(site, '_headers'), writeHeaders(rules));
      for (const [path, as] of [
        ['', ''],
        ['m%C3%B6ten/', 'möten/'],
        ['a.csv', 'a.csv'],
        ['nothing', '404.html'],
      ] as const) {
        const { headers } = await fetch(new URL(path, served.address));
        const { 'Strict-Transport-Security': secure, ...expected } = headersAt(rules, base + as);
        for (const [name, value] of Object.entries(expected))
          if (name !== 'Cache-Control') assert.equal(headers.get(name), value, path);
        assert.ok(secure !== undefined && !headers.has('Strict-Transport-Security'));
        assert.ok(!headers.get('Cache-Control')?.includes('max-age'));
      }
      assert.equal((await get(served, `${base}a.csv`)).type, 'text/csv; charset=utf-8');
    });

    it('serves nothing outside its folder', async () => {
      for (const way of ['../', '..%2f', '%2e%2e/', '..%5c', '..\\', '/../', 'x/../../']) {
        for (const file of ['secret.txt', 'dist-secret/a.txt']) {
          const { status, body } = await get(served, `${base}${way}${file}`);
          assert.deepEqual([status, body], [404, 'lost'], way);
        }
      }
    });

    it('only reads', async () => {
      assert.equal((await get(served, base, 'POST')).status, 405);
    });
  });
}

describe('the server under a base path', () => {
  it('leads the root and the base without its slash to the base', async () => {
    const served = await serve(site, { port: 0, base: '/stad/' });
    assert.equal((await get(served, '/')).location, '/stad/');
    assert.equal((await get(served, '/stad')).location, '/stad/');
    assert.equal((await get(served, '/stadigt/')).status, 404);
    await served.close();
  });

  it('says when the port is taken', async () => {
    const served = await serve(site, { port: 0 });
    const { port } = new URL(served.address);
    await assert.rejects(serve(site, { port: Number(port) }), { code: 'EADDRINUSE' });
    await served.close();
  });
});
