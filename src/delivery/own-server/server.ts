import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const script = join(import.meta.dirname, 'release.sh');

/** The program that keeps the releases: in a folder of this machine, or behind `ssh://…`. */
function keeper(to: string, words: readonly string[]): readonly [string, readonly string[]] {
  return to.startsWith('ssh://')
    ? ['ssh', ['-o', 'BatchMode=yes', to, ...words]]
    : ['sh', [script, to, ...words]];
}

const ended = (child: ReturnType<typeof spawn>) =>
  new Promise<boolean>((resolve) => {
    child
      .once('error', () => {
        resolve(false);
      })
      .once('close', (code) => {
        resolve(code === 0);
      });
  });

const pack = (staged: string, file: string) =>
  spawn('tar', ['-C', staged, '-czf', file, '.'], { stdio: ['ignore', 'pipe', 'inherit'] });

/** Packs a staged release into a file, to be sent later; answers whether it is whole. */
export function packRelease(staged: string, file: string): Promise<boolean> {
  return ended(pack(staged, file));
}

/** Sends a staged release, which is then the one that is shown; answers whether it is. */
export async function sendRelease(staged: string, to: string, id: string): Promise<boolean> {
  const [program, options] = keeper(to, ['publish', id]);
  const packing = pack(staged, '-');
  const keeping = spawn(program, options, { stdio: ['pipe', 'inherit', 'inherit'] });
  const ends = Promise.all([ended(packing), ended(keeping)]);
  // Where the keeper stops reading it has said why itself.
  await pipeline(packing.stdout, keeping.stdin).catch(() => undefined);
  const [isPacked, isKept] = await ends;
  return isPacked && isKept;
}

/** Shows the release before the one that is shown; answers whether there was one. */
export async function rollBack(to: string): Promise<boolean> {
  const [program, options] = keeper(to, ['rollback']);
  return ended(spawn(program, options, { stdio: ['ignore', 'inherit', 'inherit'] }));
}
