import { moveRef } from './commits.ts';
import { removeOwnLock } from './index-lock.ts';
import { unfinished, type Intention } from './journal.ts';
import { isAlive } from './process.ts';
import { readHead, type Repository } from './repository.ts';
import type { Differences } from './trees.ts';
import { follow } from './working-tree.ts';

/** Finishes what a killed desk had begun: the files follow the branch, published drafts go. */
export async function recover(repository: Repository, log: (line: string) => void): Promise<void> {
  for (const { intention, strike } of await unfinished(repository)) {
    if (isAtWork(intention)) continue;
    await removeOwnLock(repository);
    if (await hasHappened(repository, intention)) {
      const changes = await remaining(repository, intention);
      for (const path of await follow(repository, changes)) {
        log(`${path}: egna ändringar fick stå kvar`);
      }
      const { draft } = intention;
      if (draft) await moveRef(repository, draft.ref, draft.commit, '');
      log(`Slutförde publiceringen av ${intention.to.slice(0, 10)}, som hade avbrutits.`);
    }
    await strike();
  }
}

/** Another desk may be in the middle of it; nobody needs a minute. */
function isAtWork({ process: owner, at }: Intention): boolean {
  return owner !== process.pid && isAlive(owner) && Date.now() - at < 60_000;
}

async function hasHappened({ git }: Repository, { ref, to }: Intention): Promise<boolean> {
  let isAncestor = true;
  const accept = () => !(isAncestor = false);
  await git(['merge-base', '--is-ancestor', to, ref], { accept });
  return isAncestor;
}

/** What files and index still have to follow: nothing, when another branch is checked out now. */
async function remaining(
  repository: Repository,
  { ref, from, to }: Intention,
): Promise<Differences> {
  const head = await readHead(repository).catch(() => undefined);
  if (head?.ref !== ref) return new Map();
  const [meant, now] = [
    await repository.differences(from, to),
    await repository.differences(from, head.commit),
  ];
  return new Map([...now].filter(([path]) => meant.has(path)));
}
