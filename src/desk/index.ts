import type { IncomingMessage, ServerResponse } from 'node:http';
import { openGuard } from './guard.ts';
import { answerBuild, answerProtocol } from './http.ts';
import { openDrafts } from './publish.ts';
import { Queue } from './queue.ts';
import { Rebuilds, type RebuildResult } from './rebuilds.ts';
import { recover } from './recovery.ts';
import { openRepository, readHead } from './repository.ts';
import { sweep } from './sweep.ts';

export { blobHash } from './blob-hash.ts';
export { DeskError } from './desk-error.ts';
export type { RebuildResult } from './rebuilds.ts';

/** What the desk works on and with. */
export interface DeskOptions {
  /** The content folder, which lies in a Git repository or is one. */
  readonly contentDir: string;
  /** Where the desk may keep files of its own. */
  readonly cacheDir: string;
  /** Builds the site anew after each publication. */
  readonly rebuild: () => Promise<RebuildResult>;
  /** The folder that the site lies in on its host, with slashes at both ends. */
  readonly base?: string;
  /** Where faults and what was healed are told; standard error unless given. */
  readonly log?: (line: string) => void;
}

/** The local server part behind the editor. */
export interface Desk {
  /** Answers if the request is the desk's; false leaves it to others. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Finishes what has begun and lets go of everything. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the repository and recovers what a kill left behind. Throws a DeskError, in Swedish, when
 * there is no repository.
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { contentDir, cacheDir, base = '/', log = tell } = options;
  const repository = await openRepository(contentDir);
  const rebuilds = new Rebuilds(options.rebuild);
  const queue = new Queue();
  const guard = await openGuard(repository, cacheDir);
  const desk = { repository, guard, queue, rebuilds, log };
  try {
    const head = await readHead(repository);
    await sweep(repository, head.ref, log);
    await recover(repository, log);
    await openDrafts(desk);
  } catch (cause) {
    // Reading goes on; each request that cannot be done says why.
    log(cause instanceof Error ? cause.message : String(cause));
  }
  return {
    answer: (request, response) => {
      const [path] = (request.url ?? '').split('?');
      if (path === `${base}api/v1`) void answerProtocol(desk, request, response);
      else if (path === `${base}api/build`) void answerBuild(desk, request, response);
      else return false;
      return true;
    },
    close: async () => {
      await queue.done();
      await rebuilds.settled();
      await guard.close();
      repository.objects.close();
    },
  };
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
