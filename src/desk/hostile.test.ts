import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { page } from '../check/sample-content.ts';
import { pageSave, withDesk } from './testing/desk.ts';

const paths = [
  ...['', '.', '..', '/', 'content', 'content/', 'README.md', '../README.md', '/etc/passwd'],
  ...['content/../README.md', 'content/pages/../../README.md', 'content/pages/../om.mdx'],
  ...['content/pages/./om.mdx', 'content//pages/om.mdx', './content/pages/om.mdx'],
  ...['content\\pages\\om.mdx', 'content/pages\\..\\om.mdx', 'C:\\content\\pages\\om.mdx'],
  ...[
    'content/pages/om.mdx\0',
    'content/pages/om\0.mdx',
    'content/pages/om.mdx\n',
    '\ncontent/pages/om.mdx',
  ],
  ...['.git/config', 'content/.git/config', 'content/pages/.git', 'content/media/.git/config'],
  ...[
    'content/media/../pages/om.mdx',
    'content/media/.htaccess',
    'content/media/..',
    'content/media/a/../b',
  ],
  ...['content/%2e%2e/README.md', 'content/pages/%6fm.mdx', 'content/media/a%2fb.png'],
  ...[
    'Content/pages/om.mdx',
    'content/Pages/om.mdx',
    'content/pages/OM.mdx',
    'content/pages/om.MDX',
  ],
  ...['content/site.yml', 'content/Site.yaml', 'content/pages/site.yaml', 'content/pages/om.md'],
  ...['content/pages/om.xx.mdx', 'content/pages/om.sv.mdx', 'content/pages/om.en.en.mdx'],
  ...['content/pages/a/om.mdx', 'content/unknown/om.mdx', 'content/__proto__/om.mdx'],
  ...['content/constructor/om.mdx', 'content/pages/-om.mdx', 'content/pages/om-.mdx'],
  ...['content/pages/å.mdx', 'content/pages/o m.mdx', 'content/pages/*.mdx', ':(top)README.md'],
  ...[`content/pages/${'a'.repeat(81)}.mdx`, 'content/pages/om.mdx ', 'content/pages/om․mdx'],
  ...['HEAD:content/pages/om.mdx', '-content/pages/om.mdx', '--output=x'],
];

const keys = [
  ['pages', '..'],
  ['pages', '../../heads/main'],
  ['pages', 'a/b'],
  ['pages', 'a..b'],
  ['pages', 'a.lock'],
  ['pages', '@{1}'],
  ['pages', '-d'],
  ['pages', 'OM'],
  ['pages', ''],
  ['..', 'main'],
  ['../heads', 'main'],
  ['', 'main'],
  ['__proto__', 'om'],
  ['pages', 'om\n'],
  ['pages', 'om\0'],
  ['pages', 'å'],
] as const;

describe('the desk refuses', () => {
  it('every path that is not content, for reading and for writing', () =>
    withDesk(async ({ ask, git }) => {
      const refs = git('for-each-ref');
      for (const path of paths) {
        const options = { collectionName: 'pages', commitMessage: 'M', useWorkflow: false };
        const dataFile = { slug: 'om', raw: page('X.') };
        const asset = { path, content: '', encoding: 'base64' };
        const om = { collection: 'pages', slug: 'om', path, id: '' };
        const answers = [
          await ask('getEntry', { path }),
          await ask('getMediaFile', { path }),
          await ask('entriesByFiles', { files: [{ path }] }),
          await ask('unpublishedEntryDataFile', om),
          await ask('persistEntry', { dataFiles: [{ ...dataFile, path }], assets: [], options }),
          await ask('persistEntry', {
            dataFiles: [{ ...dataFile, path: 'content/pages/om.mdx', newPath: path }],
            options,
          }),
          await ask('persistMedia', { asset, options: { commitMessage: 'M' } }),
          await ask('deleteFiles', { paths: [path], options: {} }),
        ];
        for (const [at, { status, body }] of answers.entries()) {
          const isLate = at === 3 && status === 404; // there is no draft to look into
          assert.ok(status === 403 || isLate, `${at} ${JSON.stringify(path)} ${status}`);
          assert.match(body.error ?? '', /[a-zåäö]/u);
        }
      }
      assert.equal(git('for-each-ref'), refs);
    }));

  it('every draft that no collection has', () =>
    withDesk(async ({ ask, git }) => {
      const refs = git('for-each-ref');
      for (const [collection, slug] of keys) {
        const key = { collection, slug };
        const raw = page('X.');
        const options = { collectionName: collection, commitMessage: 'M', useWorkflow: true };
        const dataFiles = [{ path: 'content/pages/x.mdx', slug, raw }];
        for (const answer of [
          await ask('unpublishedEntry', key),
          await ask('deleteUnpublishedEntry', key),
          await ask('publishUnpublishedEntry', key),
          await ask('updateUnpublishedEntryStatus', { ...key, newStatus: 'draft' }),
          await ask('persistEntry', { dataFiles, assets: [], options }),
        ]) {
          assert.equal(answer.status, 403, JSON.stringify(key));
        }
      }
      assert.equal(git('for-each-ref'), refs);
    }));

  it('to follow a link in the tree', () =>
    withDesk(async ({ ask, git, top }) => {
      symlinkSync('../../README.md', join(top, 'content/pages/lank.mdx'));
      git('add', '.');
      git('commit', '-qm', 'En länk');
      assert.equal((await ask('getEntry', { path: 'content/pages/lank.mdx' })).status, 403);
      assert.equal((await ask('persistEntry', pageSave('lank', page('X.')))).status, 403);
    }));

  it('other hosts, origins, methods, types and what is too large', () =>
    withDesk(async ({ port }) => {
      const send = (method: string, headers: Record<string, string>, body = '', path = '/api/v1') =>
        new Promise<number>((resolve, reject) => {
          const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
            response.resume();
            assert.equal(response.headers['access-control-allow-origin'], undefined);
            resolve(response.statusCode ?? 0);
          });
          sent.on('error', reject).end(body);
        });
      const type = { 'content-type': 'application/json' };
      const info = '{"action":"info"}';
      const own = `localhost:${port}`;
      for (const host of [own, `127.0.0.1:${port}`, `[::1]:${port}`]) {
        const headers = {
          ...type,
          host,
          origin: `http://${host}`,
          'sec-fetch-site': 'same-origin',
        };
        assert.equal(await send('POST', headers, info), 200);
      }
      const foreign = [
        { host: `exempel.se:${port}` },
        { host: 'localhost' },
        { host: `localhost:${port + 1}` },
        { host: `localhost.exempel.se:${port}` },
        { host: own, origin: 'https://exempel.se' },
        { host: own, origin: `https://${own}` },
        { host: own, origin: `http://127.0.0.1:${port}` },
        { host: own, origin: 'null' },
        { host: own, 'sec-fetch-site': 'cross-site' },
        { host: own, 'sec-fetch-site': 'same-site' },
      ];
      for (const headers of foreign) {
        assert.equal(
          await send('POST', { ...type, ...headers }, info),
          403,
          JSON.stringify(headers),
        );
        assert.equal(await send('GET', headers, '', '/api/build'), 403, JSON.stringify(headers));
      }
      assert.equal(await send('GET', {}, '', '/api/build'), 200);
      assert.equal(await send('GET', type), 405);
      assert.equal(await send('OPTIONS', type), 405);
      assert.equal(await send('POST', { 'content-type': 'text/plain' }, info), 415);
      assert.equal(await send('POST', {}, info), 415);
      assert.equal(await send('POST', type, '{'), 400);
      assert.equal(await send('POST', type, '[]'), 400);
      assert.equal(await send('POST', type, '{"action":"constructor"}'), 422);
      assert.equal(await send('POST', type, ' '.repeat(41 * 1024 * 1024)), 413);
    }));
});
