import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { DeskError } from './desk-error.ts';

/** What one run of Git may be given besides its arguments. */
export interface GitRun {
  /** What Git reads from standard input. */
  readonly input?: string | Uint8Array;
  /** The index to work on instead of the repository's own. */
  readonly index?: string;
  /** Exit codes besides 0 that are an answer and no fault. */
  readonly accept?: (code: number) => boolean;
}

/** Runs Git with some arguments and gives what it wrote. */
export type Git = (args: readonly string[], run?: GitRun) => Promise<Buffer>;

/** Git answered with a fault of its own. */
export class GitError extends Error {
  override name = 'GitError';
  /** What Git wrote on standard error. */
  readonly said: string;

  constructor(args: readonly string[], end: string, said: string) {
    super(`git ${args.join(' ')}: ${end}\n${said}`);
    this.said = said;
  }
}

// Nothing that a repository's configuration names is run, and a path is a path, never a pattern.
const settings = [
  ...['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false'],
  ...['core.fsync=committed', 'user.useConfigOnly=true', 'gc.auto=0'],
].flatMap((setting) => ['-c', setting]);

const kept = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|CEILING_DIRECTORIES|EXEC_PATH)$/u;

function environment(index: string | undefined): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || kept.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
  };
}

/** Starts Git in a folder; whoever starts it listens to it. */
export function startGit(
  folder: string,
  args: readonly string[],
  index?: string,
): ChildProcessWithoutNullStreams {
  return spawn('git', [...settings, '--literal-pathspecs', ...args], {
    cwd: folder,
    env: environment(index),
    windowsHide: true,
  });
}

/** Git in a folder. */
export function gitIn(folder: string): Git {
  return (args, { input = '', index, accept = () => false } = {}) =>
    new Promise((resolve, reject) => {
      const child = startGit(folder, args, index);
      const written: Buffer[] = [];
      const said: Buffer[] = [];
      child.stdout.on('data', (part: Buffer) => written.push(part));
      child.stderr.on('data', (part: Buffer) => said.push(part));
      // Git may end before it has read everything; its exit code tells what that means.
      child.stdin.on('error', () => undefined).end(input);
      child.once('error', (cause) => reject(notStarted(cause)));
      child.once('close', (code, signal) => {
        if (code === 0 || (code !== null && accept(code))) {
          resolve(Buffer.concat(written));
          return;
        }
        const words = Buffer.concat(said).toString();
        const error = new GitError(args, `${code ?? signal ?? ''}`, words);
        reject(isFull(words, signal) ? fullDisk(error) : error);
      });
    });
}

function notStarted(cause: unknown): DeskError {
  return new DeskError(500, 'Programmet git går inte att starta. Är det installerat?', {}, cause);
}

function isFull(said: string, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGXFSZ' || /No space left|File too large|quota exceeded/iu.test(said);
}

/** The refusal that a full disk calls for. */
export function fullDisk(cause: unknown): DeskError {
  const text = 'Disken är full: ingenting har sparats. Frigör utrymme och spara igen.';
  return new DeskError(507, text, {}, cause);
}
