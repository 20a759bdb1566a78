import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { page } from '../check/sample-content.ts';
import { blobHash } from './index.ts';
import { pageSave, withDesk, type TestDesk } from './testing/desk.ts';

const path = 'content/pages/om.mdx';
const before = page('## Bakgrund\n\nText.');
const after = page('Från redigeraren.');
const key = { collection: 'pages', slug: 'om' };

async function draft({ ask }: TestDesk): Promise<void> {
  const options = { bases: { [path]: blobHash(before) } };
  assert.equal((await ask('persistEntry', pageSave('om', after, options))).status, 200);
}

describe('the files on disk', () => {
  for (const [name, spoil] of Object.entries({
    'changed in the folder': () => undefined,
    'changed and staged': (git: TestDesk['git']) => git('add', path),
    'staged, then put back': (git: TestDesk['git'], file: string) => {
      git('add', path);
      writeFileSync(file, before);
    },
  })) {
    it(`stop a publication where its text is ${name}`, () =>
      withDesk(async (desk) => {
        await draft(desk);
        const { ask, git, top } = desk;
        writeFileSync(join(top, path), page('Mitt eget.'));
        spoil(git, join(top, path));
        const [main, status] = [git('rev-parse', 'main'), git('status', '--porcelain')];
        const refused = await ask('publishUnpublishedEntry', key);
        assert.equal(refused.status, 409);
        assert.match(refused.body.error ?? '', /content\/pages\/om\.mdx/u);
        assert.equal(git('rev-parse', 'main'), main);
        assert.equal(git('status', '--porcelain'), status);
        assert.equal((await ask('unpublishedEntry', key)).status, 200);
      }));
  }

  it('stop a publication where an untracked file stands in the way', () =>
    withDesk(async ({ ask, git, top }) => {
      await ask('persistEntry', pageSave('ny', page('Ny.')));
      const mine = page('Min.');
      writeFileSync(join(top, 'content/pages/ny.mdx'), mine);
      const main = git('rev-parse', 'main');
      const refused = await ask('publishUnpublishedEntry', { collection: 'pages', slug: 'ny' });
      assert.equal(refused.status, 409);
      assert.equal(git('rev-parse', 'main'), main);
      assert.equal(readFileSync(join(top, 'content/pages/ny.mdx'), 'utf8'), mine);
    }));

  it('keep all other work, staged or not, when a text is published', () =>
    withDesk(async (desk) => {
      await draft(desk);
      const { ask, git, top } = desk;
      writeFileSync(join(top, 'README.md'), 'Köad\n');
      mkdirSync(join(top, 'src'));
      writeFileSync(join(top, 'src/ny.ts'), 'Köad\n');
      git('add', '.');
      writeFileSync(join(top, 'README.md'), 'Köad\nOch mer\n');
      writeFileSync(join(top, 'content/pages/start.mdx'), page('Mitt eget.'));
      const status = git('status', '--porcelain');
      assert.equal((await ask('publishUnpublishedEntry', key)).status, 200);
      assert.equal(git('status', '--porcelain'), status);
      assert.equal(readFileSync(join(top, path), 'utf8'), after);
      assert.equal(readFileSync(join(top, 'content/pages/start.mdx'), 'utf8'), page('Mitt eget.'));
    }));

  it('say so when no branch is checked out, and when Git does not know who saves', () =>
    withDesk(async ({ ask, git }) => {
      git('switch', '-q', '--detach');
      const refused = await ask('persistEntry', pageSave('ny', page('Ny.')));
      assert.equal(refused.status, 409);
      assert.match(refused.body.error ?? '', /git switch main/u);
      git('switch', '-q', 'main');
      git('config', '--unset', 'user.name');
      const home = process.env.GIT_CONFIG_GLOBAL;
      process.env.GIT_CONFIG_GLOBAL = '/dev/null';
      try {
        const unnamed = await ask('persistEntry', pageSave('ny', page('Ny.')));
        assert.equal(unnamed.status, 422);
        assert.match(unnamed.body.error ?? '', /git config --global user\.name/u);
      } finally {
        if (home === undefined) delete process.env.GIT_CONFIG_GLOBAL;
        else process.env.GIT_CONFIG_GLOBAL = home;
      }
      assert.equal(git('branch', '--list', 'cms/*'), '');
    }));
});
