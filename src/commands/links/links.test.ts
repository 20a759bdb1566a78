import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ask } from './ask.ts';
import { outerLinks } from './outer-links.ts';
import { reportOf } from './report.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  if (path === '/silent') return;
  const status = Number(path.slice(1)) || 200;
  if (path === '/moved') response.writeHead(301, { location: '/200' });
  else if (path === '/once' && asked.filter((one) => one === path).length === 1)
    response.writeHead(503);
  else response.writeHead(status);
  response.end('x');
});
let host = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test('an address that answers, moves on, or keeps programs out is no fault', async () => {
  for (const path of ['/200', '/moved', '/403', '/429', '/once']) {
    assert.equal(await ask(host + path, { patience: 2000, times: 2 }), undefined, path);
  }
});

test('an address that is gone, fails again or says nothing is told with the reason', async () => {
  assert.match((await ask(`${host}/404`, { patience: 2000, times: 3 })) ?? '', /^404/u);
  assert.equal(asked.filter((path) => path === '/404').length, 1, 'what is gone is asked for once');
  assert.match((await ask(`${host}/500`, { patience: 2000, times: 2 })) ?? '', /^500/u);
  assert.equal(asked.filter((path) => path === '/500').length, 2);
  assert.match((await ask(`${host}/silent`, { patience: 50, times: 1 })) ?? '', /inget svar/u);
  assert.match(
    (await ask('http://127.0.0.1:1/', { patience: 2000, times: 1 })) ?? '',
    /ingen kontakt/u,
  );
});

test('every address outside the site is found once, with its pages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  await mkdir(join(folder, 'om'));
  const out = '<a href="https://exempel.se/a#b">A</a>';
  await writeFile(join(folder, 'index.html'), `${out}<a href="/om/">B</a>`);
  await writeFile(
    join(folder, 'om', 'index.html'),
    `${out}<a href="https://stad.se/x/">C</a><a href="https://exempel.se/borta">E</a><a href="mailto:a@exempel.se">D</a>`,
  );
  const links = outerLinks(folder, {
    own: new URL('https://stad.se/'),
    gone: ['https://exempel.se/borta'],
  });
  assert.deepEqual(links, [{ address: 'https://exempel.se/a', pages: ['/', '/om/'] }]);
  await rm(folder, { recursive: true });
});

test('the report names address, reason and pages, and is empty when all is well', () => {
  assert.equal(reportOf([]), '');
  const report = reportOf([{ address: 'https://exempel.se/', pages: ['/om/'], fault: '404' }]);
  assert.match(report, /<https:\/\/exempel\.se\/>: 404\. Länkas från `\/om\/`/u);
});
