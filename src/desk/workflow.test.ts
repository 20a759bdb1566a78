import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { page, siteYaml } from '../check/sample-content.ts';
import { blobHash } from './index.ts';
import { pageSave, withDesk } from './testing/desk.ts';

const key = (slug: string) => ({ collection: 'pages', slug });

describe('a text on its way', () => {
  it('goes from save over review to publication, and the files on disk follow', () =>
    withDesk(async ({ ask, git, top }) => {
      const raw = page('En ny sida.');
      const saved = await ask('persistEntry', pageSave('ny', raw));
      const path = 'content/pages/ny.mdx';
      assert.deepEqual(saved, {
        status: 200,
        body: { message: 'ok', hashes: { [path]: blobHash(raw) } },
      });
      assert.deepEqual((await ask('unpublishedEntries')).body, ['pages/ny']);
      const { body: entry } = await ask('unpublishedEntry', { id: 'pages/ny' });
      assert.equal(entry.status, 'draft');
      assert.deepEqual(
        entry.diffs?.map(({ path, newFile }) => ({ path, newFile })),
        [{ path, newFile: true }],
      );
      const { body: read } = await ask('unpublishedEntryDataFile', { ...key('ny'), path, id: '' });
      assert.deepEqual(read, { data: raw, hash: blobHash(raw) });
      assert.equal((await ask('getEntry', { path })).status, 404);

      for (const newStatus of ['pending_review', 'pending_publish']) {
        await ask('updateUnpublishedEntryStatus', { ...key('ny'), newStatus });
        assert.equal((await ask('unpublishedEntry', key('ny'))).body.status, newStatus);
      }
      assert.ok(!existsSync(join(top, path)));
      assert.equal((await ask('publishUnpublishedEntry', key('ny'))).status, 200);

      assert.equal(readFileSync(join(top, path), 'utf8'), raw);
      assert.equal(git('status', '--porcelain'), '');
      assert.equal(git('branch', '--list', 'cms/*'), '');
      assert.equal(
        git('log', '--format=%s|%an|%ae'),
        'Ändra sidor: ny|Kim Lund|kim@exempel.se\nAllra första|Kim Lund|kim@exempel.se\n',
      );
      assert.equal((await ask('unpublishedEntry', key('ny'))).status, 404);
      assert.equal((await ask('getEntry', { path })).body.data, raw);
    }));

  it('is edited from what is published, and discarded without a trace', () =>
    withDesk(async ({ ask, git }) => {
      const path = 'content/pages/om.mdx';
      const { body: before } = await ask('getEntry', { path });
      const main = git('rev-parse', 'main');
      const bases = { [path]: before.hash };
      assert.equal(
        (await ask('persistEntry', pageSave('om', page('Nytt.'), { bases }))).status,
        200,
      );
      const { body: entry } = await ask('unpublishedEntry', key('om'));
      assert.equal(entry.diffs?.[0]?.newFile, false);
      assert.equal((await ask('deleteUnpublishedEntry', key('om'))).status, 200);
      assert.deepEqual((await ask('unpublishedEntries')).body, []);
      assert.equal((await ask('getEntry', { path })).body.data, before.data);
      assert.equal(git('rev-parse', 'main'), main);
      assert.equal((await ask('deleteUnpublishedEntry', key('om'))).status, 404);
    }));

  it('moves with its sisters to another name', () => {
    const english = '---\ntitle: About\nsummary: S\nmadeFrom: 0123456789abcdef\n---\n\nText.\n';
    const more = { 'pages/nyss.mdx': page('Här.'), 'pages/nyss.en.mdx': english };
    return withDesk(async ({ ask, git, top }) => {
      const [path, newPath] = ['content/pages/nyss.mdx', 'content/pages/sedan.mdx'];
      const bases = { [path]: blobHash(page('Här.')) };
      const wanted = {
        ...pageSave('nyss', ''),
        ...{ dataFiles: [{ path, newPath, slug: 'nyss', raw: page('Där.', 'aliases: [nyss]\n') }] },
      };
      const options = {
        collectionName: 'pages',
        commitMessage: 'Flytta',
        useWorkflow: true,
        bases,
      };
      const saved = await ask('persistEntry', { ...wanted, options });
      assert.equal(saved.body.error, undefined);
      assert.equal((await ask('publishUnpublishedEntry', key('nyss'))).status, 200);
      assert.equal(
        git('show', '--format=%s', '--name-status', '--no-renames', 'HEAD'),
        `Flytta\n\nD\t${path.replace('.mdx', '.en.mdx')}\nD\t${path}\nA\t${newPath.replace('.mdx', '.en.mdx')}\nA\t${newPath}\n`,
      );
      assert.equal(readFileSync(join(top, 'content/pages/sedan.en.mdx'), 'utf8'), english);
      assert.equal(git('status', '--porcelain'), '');
    }, more);
  });

  it('is deleted with its sisters, unless another text points at it', () => {
    const more = {
      'pages/gammal.mdx': page('Se [om](/om/).'),
      'pages/start.mdx': page('Se [gammal](/gammal/).'),
    };
    return withDesk(async ({ ask, git }) => {
      const main = git('rev-parse', 'main');
      const paths = ['content/pages/gammal.mdx', 'content/pages/gammal.en.mdx'];
      const refused = await ask('deleteFiles', { paths, options: { commitMessage: 'Ta bort' } });
      assert.equal(refused.status, 422);
      assert.match(refused.body.error ?? '', /content\/pages\/start\.mdx/u);
      assert.equal(git('rev-parse', 'main'), main);
      const bases = { 'content/pages/start.mdx': blobHash(more['pages/start.mdx']) };
      await ask('persistEntry', pageSave('start', page('Hej.'), { bases, useWorkflow: false }));
      const vanished = await ask('deleteFiles', { paths, options: {} });
      assert.equal(vanished.status, 422);
      assert.deepEqual(
        vanished.body.problems?.map(({ rule }) => rule),
        ['vanished'],
      );
      const path = 'content/site.yaml';
      const raw = `${siteYaml}formerAddresses:\n  - from: /gammal/\n`;
      const known = { [path]: blobHash(siteYaml) };
      const options = { bases: known, collectionName: 'site', useWorkflow: false };
      const save = { ...pageSave('site', raw, options), dataFiles: [{ path, slug: 'site', raw }] };
      const listed = await ask('persistEntry', save);
      assert.equal(listed.body.error, undefined);
      assert.equal((await ask('deleteFiles', { paths, options: {} })).status, 200);
      assert.equal((await ask('getEntry', { path: 'content/pages/gammal.mdx' })).status, 404);
      assert.equal(git('status', '--porcelain'), '');
    }, more);
  });

  it('loses a translation in a draft, unless somebody has changed it or its address would go', () => {
    const [path, english] = ['content/pages/om.mdx', 'content/pages/om.en.mdx'];
    const sister =
      '---\ntitle: About\nsummary: Short.\nmadeFrom: "0123456789abcdef"\n---\n\nText.\n';
    return withDesk(
      async ({ ask, git }) => {
        const om = git('show', `main:${path}`);
        const gone = { slug: 'om', raw: '', isGone: true };
        const without = (raw: string, base: string) => {
          const bases = { [path]: blobHash(om), [english]: blobHash(base) };
          const asked = pageSave('om', raw, { bases }) as { dataFiles: object[] };
          return { ...asked, dataFiles: [...asked.dataFiles, { ...gone, path: english }] };
        };
        const noted = om.replace('\n---\n\n', '\nformerLanguages:\n  - en\n---\n\n');
        assert.equal((await ask('persistEntry', without(noted, 'En annans'))).status, 409);
        const silent = await ask('persistEntry', without(om, sister));
        assert.deepEqual([silent.status, silent.body.problems?.[0]?.rule], [422, 'vanished']);
        const swedish = { ...pageSave('om', om), dataFiles: [{ ...gone, path }] };
        assert.equal((await ask('persistEntry', swedish)).status, 403);
        const saved = await ask('persistEntry', without(noted, sister));
        assert.equal(saved.status, 200, saved.body.error ?? '');
        assert.equal((await ask('publishUnpublishedEntry', key('om'))).status, 200);
        assert.equal(git('ls-tree', '--name-only', 'main', english), '');
        assert.equal(git('status', '--porcelain'), '');
      },
      { 'pages/om.en.mdx': sister },
    );
  });

  it('is refused with the report when the check finds faults, and nothing moves', () =>
    withDesk(async ({ ask, git }) => {
      const refs = git('for-each-ref');
      const { status, body } = await ask(
        'persistEntry',
        pageSave('fel', page('Se [ingen](/finns-inte/).')),
      );
      assert.equal(status, 422);
      assert.equal(body.problems?.[0]?.file, 'content/pages/fel.mdx');
      assert.match(body.error ?? '', /Gör så:/u);
      assert.equal(git('for-each-ref'), refs);
    }));

  it('lists the texts of a folder by their ending, and the settings can be saved', () =>
    withDesk(async ({ ask, git }) => {
      const folder = { folder: 'content/pages', extension: 'mdx', depth: 1 };
      const { body } = await ask('entriesByFolder', folder);
      const names = (body as readonly { file: { path: string } }[]).map(({ file }) => file.path);
      assert.deepEqual(names, ['content/pages/om.mdx', 'content/pages/start.mdx']);
      assert.deepEqual((await ask('entriesByFolder', { ...folder, extension: 'dx' })).body, []);
      const path = 'content/site.yaml';
      const raw = siteYaml.replace('name: Arkivet', 'name: Nya arkivet');
      const bases = { [path]: blobHash(siteYaml) };
      const options = {
        collectionName: 'site',
        commitMessage: 'Byt namn',
        useWorkflow: true,
        bases,
      };
      const dataFiles = [{ path, slug: 'site', raw }];
      assert.equal((await ask('persistEntry', { dataFiles, assets: [], options })).status, 200);
      const site = { collection: 'site', slug: 'site' };
      assert.equal((await ask('publishUnpublishedEntry', site)).status, 200);
      assert.match(git('show', `HEAD:${path}`), /Nya arkivet/u);
    }));
});
