import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startNginx, type RunningNginx } from '../../tests/tools/nginx.ts';
import { openClient, type SecureClient } from '../../tests/tools/secure-client.ts';
import { rollBack, sendRelease } from './server.ts';
import { page, pageCount, stageMadeUp, styles } from './testing.ts';

const releases = Array.from({ length: 10 }, (_, index) => `r${index}`);
const most = 60_000;

/** What the readers saw while the releases were switched. */
const seen = { requests: 0, releases: new Set<string>(), faults: [] as string[] };

/** Reads page after page until told to stop: each page, its styles, and those of the page before. */
async function read(client: SecureClient, number: number, isOver: () => boolean): Promise<void> {
  const ask = async (path: string, expected: (release: string) => string, release?: string) => {
    seen.requests += 1;
    const { status, body } = await client.get(path);
    const text = body.toString();
    const found = release ?? /<title>(\w+)/u.exec(text)?.[1] ?? '';
    seen.releases.add(found);
    if (status !== 200) seen.faults.push(`${path}: ${status}`);
    else if (text !== expected(found)) seen.faults.push(`${path}: not of ${found}`);
    return found;
  };
  let [turn, before] = [number, ''];
  while (!isOver() && seen.requests < most) {
    turn += 1;
    const release = await ask(`/sida-${(turn % pageCount) + 1}/`, page);
    await ask(`/assets/site.${release}.css`, styles, release);
    if (before !== '') await ask(`/assets/site.${before}.css`, styles, before);
    before = release;
  }
}

describe('releases on one’s own server', { skip: process.platform !== 'linux' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-server-'));
  let nginx: RunningNginx;
  const send = async (release: string) => {
    const staged = stageMadeUp(release);
    assert.ok(await sendRelease(staged, folder, release), release);
    rmSync(join(staged, '..'), { recursive: true });
  };
  before(
    async () => {
      await send('r');
      nginx = await startNginx(folder);
    },
    { timeout: 120_000 },
  );
  after(async () => {
    await nginx.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'switch under load with no failed request and no mixed page',
    { timeout: 300_000 },
    async (t) => {
      const clients = Array.from({ length: 4 }, () => openClient(nginx.secure));
      let isOver = false;
      const readers = clients.map((client, number) => read(client, number * 5, () => isOver));
      for (const release of releases) await send(release);
      assert.ok(await rollBack(folder));
      assert.ok(await rollBack(folder));
      isOver = true;
      await Promise.all(readers);
      for (const client of clients) client.close();
      t.diagnostic(
        `${seen.requests} frågor, ${seen.releases.size} utgåvor, ${seen.faults.length} fel`,
      );
      assert.deepEqual(seen.faults, []);
      assert.ok(seen.releases.size > releases.length / 2 && seen.requests < most);
    },
  );

  it('lead from old addresses, whatever letters they have', async () => {
    const client = openClient(nginx.secure);
    for (const [from, to] of [
      ["/gammal;$uri='x'/", '/sida-1/?fr%C3%A5ga=%24host;%22}'],
      ['/m%C3%B6ten', 'https://exempel.se/'],
    ] as const) {
      const { status, headers } = await client.get(from);
      assert.deepEqual([status, headers.location], [301, to], from);
    }
    client.close();
  });
});
