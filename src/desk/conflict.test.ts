import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { page } from '../check/sample-content.ts';
import { blobHash } from './index.ts';
import { pageSave, withDesk } from './testing/desk.ts';

const om = page('## Bakgrund\n\nText.');
const path = 'content/pages/om.mdx';
const key = { collection: 'pages', slug: 'om' };
const from = (text: string | null) => ({ bases: { [path]: text && blobHash(text) } });

describe('two people at the same text', () => {
  it('both keep what they wrote: the second is refused and shown the first', () =>
    withDesk(async ({ ask }) => {
      const [first, second] = [page('Den första.'), page('Den andra.')];
      assert.equal((await ask('persistEntry', pageSave('om', first, from(om)))).status, 200);
      for (const options of [from(om), {}, from(null)]) {
        const late = await ask('persistEntry', pageSave('om', second, options));
        assert.equal(late.status, 409);
        assert.deepEqual(late.body.conflict, { path, theirs: first });
      }
      const { body } = await ask('unpublishedEntryDataFile', { ...key, path, id: '' });
      assert.equal(body.data, first);
      assert.equal((await ask('persistEntry', pageSave('om', second, from(first)))).status, 200);
    }));

  it('are refused where a text was deleted meanwhile', () =>
    withDesk(async ({ ask }) => {
      const late = await ask(
        'persistEntry',
        pageSave('borta', page('X.'), {
          bases: { 'content/pages/borta.mdx': blobHash('något') },
        }),
      );
      assert.equal(late.status, 409);
      assert.deepEqual(late.body.conflict, { path: 'content/pages/borta.mdx', theirs: null });
    }));

  it('can change different parts of it: publishing brings them together', () => {
    const lines = (first: string, last: string) => page(`${first}\n\nMitten.\n\nMer.\n\n${last}`);
    const start = lines('Ett.', 'Sist.');
    return withDesk(
      async ({ ask, git }) => {
        await ask('persistEntry', pageSave('om', lines('Ett nytt.', 'Sist.'), from(start)));
        commitOnMain(git, 'content/pages/om.mdx', lines('Ett.', 'Sist av allt.'));
        assert.equal((await ask('publishUnpublishedEntry', key)).status, 200);
        assert.equal(git('show', `main:${path}`), lines('Ett nytt.', 'Sist av allt.'));
        assert.equal(git('status', '--porcelain'), '');
      },
      { 'pages/om.mdx': start },
    );
  });

  it('are told of the text when both changed the same lines, and both versions stay', () =>
    withDesk(async ({ ask, git }) => {
      await ask('persistEntry', pageSave('om', page('Utkastet.'), from(om)));
      commitOnMain(git, path, page('Det publicerade.'));
      const main = git('rev-parse', 'main');
      const refused = await ask('publishUnpublishedEntry', key);
      assert.equal(refused.status, 409);
      assert.match(refused.body.error ?? '', /content\/pages\/om\.mdx/u);
      assert.equal(git('rev-parse', 'main'), main);
      assert.equal(git('show', `cms/pages/om:${path}`), page('Utkastet.'));
    }));

  it('lose nothing in 200 saves by eight at once', () =>
    withDesk(async ({ ask, git }) => {
      const text = (lines: readonly string[]) => page(lines.join('\n\n'));
      await ask('persistEntry', pageSave('logg', text(['Början.'])));
      const where = 'content/pages/logg.mdx';
      const accepted: string[] = [];
      const append = async (line: string) => {
        for (;;) {
          const logg = { collection: 'pages', slug: 'logg', path: where, id: '' };
          const { body } = await ask('unpublishedEntryDataFile', logg);
          const raw = `${body.data?.trimEnd() ?? ''}\n\n${line}\n`;
          const bases = { [where]: body.hash };
          const { status } = await ask('persistEntry', pageSave('logg', raw, { bases }));
          if (status === 200) break;
          assert.equal(status, 409);
        }
        accepted.push(line);
      };
      // Eight editors with 25 lines each.
      await Promise.all(
        Array.from({ length: 8 }, async (_, editor) => {
          for (let at = 0; at < 25; at += 1) await append(`Rad ${editor} av ${at}.`);
        }),
      );
      assert.equal(accepted.length, 200);
      const final = git('show', `cms/pages/logg:${where}`).split('\n');
      assert.deepEqual(
        accepted.filter((line) => !final.includes(line)),
        [],
      );
      // Each accepted save is a step in the draft's history: 200 and the first.
      assert.equal(git('rev-list', '--count', 'main..cms/pages/logg').trim(), '201');
    }));
});

function commitOnMain(git: (...args: string[]) => string, file: string, text: string): void {
  const top = git('rev-parse', '--show-toplevel').trim();
  writeFileSync(join(top, file), text);
  git('commit', '-qam', 'Vid sidan av');
}
