import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { page } from '../check/sample-content.ts';
import { blobHash } from './index.ts';
import {
  askAt,
  gitIn,
  makeRepository,
  pageSave,
  startDesk,
  type TestDesk,
} from './testing/desk.ts';

const path = 'content/pages/om.mdx';
const om = page('## Bakgrund\n\nText.');
const mine = page('Från redigeraren.');
const key = { collection: 'pages', slug: 'om' };

/** Lends out a folder that goes afterwards. */
async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
    await rm(`${folder}-cache`, { recursive: true, force: true });
  }
}

/** Saves a new page, changes an old one, and publishes both. */
async function saveAndPublish({ ask }: TestDesk): Promise<void> {
  const bases = { [path]: blobHash(om) };
  const answers = [
    await ask('persistEntry', pageSave('om', mine, { bases })),
    await ask('persistEntry', pageSave('ny', page('Ny.'))),
    await ask('publishUnpublishedEntry', key),
    await ask('publishUnpublishedEntry', { collection: 'pages', slug: 'ny' }),
  ];
  assert.deepEqual(
    answers.map(({ status, body }) => body.error ?? status),
    [200, 200, 200, 200],
  );
}

async function withDeskIn(top: string, use: (desk: TestDesk) => Promise<void>): Promise<void> {
  const desk = await startDesk(top);
  try {
    await use(desk);
  } finally {
    await desk.close();
  }
}

describe('a desk over an unusual repository', () => {
  it('shares it with another desk: nothing that either has saved is lost', async () => {
    const top = await makeRepository();
    const git = gitIn(top);
    const desks = await Promise.all(
      [1, 2].map(async () => {
        const desk = fork(join(import.meta.dirname, 'testing/victim.ts'), [top]);
        after(() => void desk.kill());
        const [port] = (await once(desk, 'message')) as [number];
        return { desk, port };
      }),
    );
    const logg = 'content/pages/logg.mdx';
    const append = async (port: number, line: string) => {
      for (;;) {
        const where = { collection: 'pages', slug: 'logg', path: logg, id: '' };
        const { body } = await askAt(port, 'unpublishedEntryDataFile', where);
        const raw = `${(body.data ?? page('Början.')).trimEnd()}\n\n${line}\n`;
        const bases = { [logg]: body.hash ?? null };
        const saved = await askAt(port, 'persistEntry', pageSave('logg', raw, { bases }));
        if (saved.status === 200) return;
        assert.equal(saved.status, 409, saved.body.error ?? '');
      }
    };
    const lines = [0, 1].map((of) => Array.from({ length: 10 }, (_, at) => `Rad ${of} av ${at}.`));
    await Promise.all(
      desks.map(async ({ port }, of) => {
        for (const [at, line] of (lines[of] ?? []).entries()) {
          await append(port, line);
          if (at % 3 > 0) continue;
          const slug = `sida-${of}-${at}`;
          await askAt(port, 'persistEntry', pageSave(slug, page(slug)));
          const published = { collection: 'pages', slug };
          const { status, body } = await askAt(port, 'publishUnpublishedEntry', published);
          assert.equal(status, 200, body.error ?? '');
        }
      }),
    );
    const written = git('show', `cms/pages/logg:${logg}`).split('\n');
    assert.deepEqual(
      lines.flat().filter((line) => !written.includes(line)),
      [],
    );
    const pages = git('ls-tree', '--name-only', 'main', 'content/pages/').match(/sida-\d-\d/gu);
    assert.equal(pages?.length, 8);
    assert.equal(git('branch', '--list', 'cms/pages/sida-*'), '');
    for (const { desk } of desks) {
      desk.kill();
      await once(desk, 'close');
    }
    // Files that one desk could not move while the other did follow when a desk opens again.
    await withDeskIn(top, () => Promise.resolve());
    assert.equal(git('status', '--porcelain'), '');
    await rm(top, { recursive: true });
    await rm(`${top}-cache`, { recursive: true, force: true });
  });

  it('publishes in a repository without files of its own', () =>
    withFolder(async (folder) => {
      const from = await makeRepository();
      gitIn(folder)('clone', '-q', '--bare', from, 'content');
      await rm(from, { recursive: true });
      const git = gitIn(join(folder, 'content'));
      git('config', 'user.name', 'Kim Lund');
      git('config', 'user.email', 'kim@exempel.se');
      await withDeskIn(folder, saveAndPublish);
      assert.equal(git('show', `main:${path}`), mine);
      assert.ok(!existsSync(join(folder, 'content', 'content')));
      git('fsck', '--strict');
    }));

  it('publishes where the content is a repository of its own, within another', () =>
    withFolder(async (folder) => {
      const whole = await makeRepository();
      await rm(join(whole, '.git'), { recursive: true });
      const own = gitIn(join(whole, 'content'));
      own('init', '-q', '-b', 'main');
      own('config', 'user.name', 'Kim Lund');
      own('config', 'user.email', 'kim@exempel.se');
      own('add', '.');
      own('commit', '-qm', 'Innehållet');
      const outer = gitIn(folder);
      outer('init', '-q', '-b', 'main');
      const allow = ['-c', 'protocol.file.allow=always'];
      outer(
        ...allow,
        'submodule',
        '--quiet',
        'add',
        '-b',
        'main',
        join(whole, 'content'),
        'content',
      );
      const git = gitIn(join(folder, 'content'));
      git('config', 'user.name', 'Kim Lund');
      git('config', 'user.email', 'kim@exempel.se');
      git('switch', '-q', '--detach');
      await withDeskIn(folder, async (desk) => {
        const refused = await desk.ask('persistEntry', pageSave('ny', page('Ny.')));
        assert.equal(refused.status, 409);
        assert.match(refused.body.error ?? '', /git switch main/u);
        git('switch', '-q', 'main');
        await saveAndPublish(desk);
      });
      assert.equal(git('show', 'main:pages/om.mdx'), mine);
      assert.equal(git('status', '--porcelain'), '');
      await rm(whole, { recursive: true });
    }));

  it('loses nothing while a merge is under way', async () => {
    const top = await makeRepository();
    const git = gitIn(top);
    const readme = join(top, 'README.md');
    const change = (words: string, message: string) => {
      writeFileSync(readme, `${words}\n`);
      writeFileSync(join(top, 'content/pages/annan.mdx'), page(words));
      git('add', '.');
      git('commit', '-qm', message);
    };
    git('switch', '-qc', 'gren');
    change('Grenens ord', 'Grenens');
    git('switch', '-q', 'main');
    change('Mina ord', 'Mina');
    assert.throws(() => git('merge', '--quiet', 'gren'));
    await withDeskIn(top, async (desk) => {
      await saveAndPublish(desk);
      const bases = { 'content/pages/annan.mdx': blobHash(page('Mina ord')) };
      const saved = await desk.ask('persistEntry', pageSave('annan', page('Mitt.'), { bases }));
      assert.equal(saved.status, 200);
      // Where the merge has left its marks, nothing is published over them.
      const annan = { collection: 'pages', slug: 'annan' };
      const refused = await desk.ask('publishUnpublishedEntry', annan);
      assert.equal(refused.status, 409);
      assert.match(refused.body.error ?? '', /content\/pages\/annan\.mdx/u);
    });
    assert.match(git('status', '--porcelain'), /^AA|^UU/mu);
    writeFileSync(readme, 'Bådas ord\n');
    writeFileSync(join(top, 'content/pages/annan.mdx'), page('Bådas ord'));
    git('add', '.');
    git('commit', '-qm', 'Sammanfogat');
    assert.equal(git('show', `main:${path}`), mine);
    assert.equal(git('show', 'main:README.md'), 'Bådas ord\n');
    assert.equal(git('rev-list', '--merges', '--count', 'main').trim(), '1');
    git('fsck', '--strict');
    await rm(top, { recursive: true });
    await rm(`${top}-cache`, { recursive: true, force: true });
  });

  it('waits while a rebase is under way, and goes on after it', async () => {
    const top = await makeRepository();
    const git = gitIn(top);
    git('switch', '-qc', 'gren');
    appendFileSync(join(top, 'README.md'), 'Grenens\n');
    git('commit', '-qam', 'Grenens');
    git('switch', '-q', 'main');
    appendFileSync(join(top, 'README.md'), 'Mina\n');
    git('commit', '-qam', 'Mina');
    await withDeskIn(top, async (desk) => {
      assert.throws(() => git('rebase', '--quiet', 'gren'));
      const refused = await desk.ask('persistEntry', pageSave('ny', page('Ny.')));
      assert.equal(refused.status, 409);
      assert.match(refused.body.error ?? '', /git switch main/u);
      git('rebase', '--abort');
      await saveAndPublish(desk);
    });
    assert.equal(git('status', '--porcelain'), '');
    await rm(top, { recursive: true });
    await rm(`${top}-cache`, { recursive: true, force: true });
  });

  it('says in Swedish that a repository without any commit has nothing to edit', async () => {
    const top = await makeRepository();
    await rm(join(top, '.git'), { recursive: true });
    gitIn(top)('init', '-q', '-b', 'main');
    await assert.rejects(startDesk(top), /finns inte i Git ännu\. Spara det en gång med git add/u);
    await rm(top, { recursive: true });
    await rm(`${top}-cache`, { recursive: true, force: true });
  });
});
