import assert from 'node:assert/strict';
import { execFileSync, fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { checkContent } from '../check/index.ts';
import { page } from '../check/sample-content.ts';
import { blobHash } from './index.ts';
import { askAt, gitIn, makeRepository, pageSave, type Answer } from './testing/desk.ts';

const rounds = 40;
const slug = 'logg';
const path = `content/pages/${slug}.mdx`;
const key = { collection: 'pages', slug };
const textOf = (version: number) => page(`Version ${version}.`);
const cannotFill = spawnSync('prlimit', ['--version']).error !== undefined;

/**
 * A process that may write no byte to any file meets what a full disk is to it, and so do the Git
 * processes that it starts.
 */
function setFull(child: ChildProcess, isFull: boolean): void {
  execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${isFull ? '0' : 'unlimited'}:`]);
}

it(
  'keeps what is saved when the disk fills, says so, and goes on when there is room',
  { skip: cannotFill && 'prlimit is not here' },
  async (test) => {
    const top = await makeRepository();
    const git = gitIn(top);
    const child = fork(join(import.meta.dirname, 'testing/victim.ts'), [top], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const [port] = (await once(child, 'message')) as [number];
    let [saved, isDraft, refused] = [0, false, 0];
    const isRefused = ({ status, body }: Answer) => {
      if (status === 200) return false;
      assert.equal(status, 507, JSON.stringify(body));
      assert.match(body.error ?? '', /^Disken är full/u);
      refused += 1;
      return true;
    };
    const save = async (version: number) => {
      const bases = { [path]: saved === 0 ? null : blobHash(textOf(saved)) };
      const answer = await askAt(port, 'persistEntry', pageSave(slug, textOf(version), { bases }));
      if (isRefused(answer)) return;
      [saved, isDraft] = [version, true];
    };
    const publish = async () => {
      if (!isDraft) return;
      if (!isRefused(await askAt(port, 'publishUnpublishedEntry', key))) isDraft = false;
    };
    for (let round = 1; round <= rounds; round += 1) {
      // The disk fills before a save, while it is saved, or while it is published.
      const moment = round % 4;
      if (moment === 0) setFull(child, true);
      const saving = save(round);
      if (moment === 1) setFull(child, true);
      await saving;
      const publishing = publish();
      if (moment === 2) setFull(child, true);
      await publishing;
      setFull(child, false);
      const branch = isDraft ? `cms/pages/${slug}` : 'main';
      if (saved > 0) assert.equal(git('show', `${branch}:${path}`), textOf(saved), `${round}`);
      assert.equal(git('status', '--porcelain'), '', `round ${round}`);
      git('fsck', '--strict', '--no-dangling');
      assert.deepEqual((await checkContent(join(top, 'content'))).problems, []);
    }
    await save(rounds + 1);
    await publish();
    assert.equal(git('show', `main:${path}`), textOf(rounds + 1));
    test.diagnostic(`${refused} of some ${2 * rounds} requests met a full disk`);
    assert.ok(refused > 0);
    child.kill();
    await once(child, 'close');
    await rm(top, { recursive: true });
    await rm(`${top}-cache`, { recursive: true, force: true });
  },
);
