import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { checkContent } from '../check/index.ts';
import { page } from '../check/sample-content.ts';
import { blobHash } from './index.ts';
import { askAt, gitIn, makeRepository, pageSave } from './testing/desk.ts';

const kills = 50;
const victim = join(import.meta.dirname, 'testing/victim.ts');

/** One editor's text: what was asked for and what the desk has said is saved. */
interface Writer {
  readonly slug: string;
  asked: number;
  saved: number;
  published: number;
}

const pathOf = ({ slug }: Writer) => `content/pages/${slug}.mdx`;
const textOf = ({ slug }: Writer, at: number) => page(`Text ${slug}, version ${at}.`);

/** The version that a branch holds; -1 for none. */
function versionIn(git: ReturnType<typeof gitIn>, branch: string, writer: Writer): number {
  if (git('for-each-ref', `refs/heads/${branch}`) === '') return -1;
  if (git('ls-tree', branch, '--', pathOf(writer)) === '') return -1;
  const text = git('show', `${branch}:${pathOf(writer)}`);
  const [, at = ''] = /version (\d+)/u.exec(text) ?? [];
  assert.equal(text, textOf(writer, Number(at)), 'a text is whole');
  return Number(at);
}

interface Standing {
  readonly draft: number;
  readonly main: number;
}

const standing = (git: ReturnType<typeof gitIn>, writer: Writer): Standing => ({
  draft: versionIn(git, `cms/pages/${writer.slug}`, writer),
  main: versionIn(git, 'main', writer),
});

/** Saves and publishes one text again and again until the desk is killed. */
async function write(port: number, writer: Writer, from: Standing): Promise<void> {
  const key = { collection: 'pages', slug: writer.slug };
  let base = Math.max(from.draft, from.main);
  let isDraft = from.draft >= 0;
  for (;;) {
    if (isDraft) {
      const published = await askAt(port, 'publishUnpublishedEntry', key);
      assert.equal(published.body.error, undefined);
      writer.published = base;
    }
    writer.asked += 1;
    const raw = textOf(writer, writer.asked);
    const bases = { [pathOf(writer)]: base < 0 ? null : blobHash(textOf(writer, base)) };
    const saved = await askAt(port, 'persistEntry', pageSave(writer.slug, raw, { bases }));
    assert.equal(saved.body.error, undefined);
    base = writer.saved = writer.asked;
    isDraft = true;
  }
}

function kill(child: ChildProcess, round: number): void {
  // Git dies with the desk every other time; else it finishes what it had begun.
  if (round % 2 === 0) child.kill('SIGKILL');
  else process.kill(-(child.pid ?? 0), 'SIGKILL');
}

it(`loses nothing in ${kills} kills`, async (test) => {
  const top = await makeRepository();
  const git = gitIn(top);
  const writers = ['ett', 'tva'].map((slug): Writer => ({
    slug,
    asked: 0,
    saved: -1,
    published: -1,
  }));
  // The moments are random, but the same each time.
  let seed = 20_260_401;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let round = 0; round <= kills; round += 1) {
    const child = fork(victim, [top], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [port] = (await once(child, 'message')) as [number];
    // The desk that has just been opened has healed what the last kill left.
    assert.equal(git('status', '--porcelain'), '', `round ${round}`);
    git('fsck', '--strict', '--no-dangling');
    assert.deepEqual((await checkContent(join(top, 'content'))).problems, []);
    const found = writers.map((writer) => standing(git, writer));
    for (const [at, writer] of writers.entries()) {
      const { draft = -1, main = -1 } = found[at] ?? {};
      const where = `round ${round}: ${JSON.stringify({ writer, draft, main })}`;
      assert.ok(Math.max(draft, main) >= writer.saved, where);
      assert.ok(main >= writer.published, where);
      assert.ok(draft === -1 || draft > main, where);
    }
    if (round < kills) {
      const ends = writers.map((writer, at) => {
        return write(port, writer, found[at] ?? { draft: -1, main: -1 });
      });
      const cut = Promise.allSettled(ends);
      await setTimeout(20 + random() * 300);
      kill(child, round);
      for (const end of await cut) {
        const isCut = end.status === 'rejected' && !(end.reason instanceof assert.AssertionError);
        if (!isCut) throw end.status === 'rejected' ? end.reason : new Error('ended');
      }
    } else {
      kill(child, 1);
    }
  }
  const saved = writers.reduce((sum, writer) => sum + writer.saved, 0);
  const published = git('rev-list', '--count', 'main').trim();
  test.diagnostic(`${kills} kills, ${saved} saves acknowledged, ${published} commits published`);
  // How much gets done depends on the machine; that something does, must not.
  assert.ok(saved > 10 && Number(published) > 5);
  await rm(top, { recursive: true });
  await rm(`${top}-cache`, { recursive: true, force: true });
});
