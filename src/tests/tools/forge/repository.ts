import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real bare repository, as a forge keeps it. */
export interface Repository {
  readonly dir: string;
  /** Runs Git there and gives what it says. */
  readonly git: (...args: readonly string[]) => string;
  /** The same, with something to read, and with further environment. */
  readonly run: (args: readonly string[], input?: string | Buffer, env?: object) => string;
  /** The bytes of a file's blob. */
  readonly blob: (sha: string) => Buffer;
  /** Commits a text on `main`, as somebody would at the forge itself. */
  readonly commit: (path: string, text: string, branch?: string) => void;
  /** Clones it, for a fork. */
  readonly fork: () => Repository;
  readonly remove: () => void;
}

const as = ['-c', 'user.name=Kim', '-c', 'user.email=kim@exempel.se'];

/** A bare repository with a content folder on `main`. */
export function bareRepository(content: string): Repository {
  const work = mkdtempSync(join(tmpdir(), 'forge-'));
  cpSync(content, join(work, 'content'), { recursive: true });
  const git = (...args: readonly string[]) => execFileSync('git', [...as, ...args], { cwd: work });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Innehållet');
  const repository = cloned(work);
  rmSync(work, { recursive: true });
  return repository;
}

function cloned(from: string): Repository {
  const dir = mkdtempSync(join(tmpdir(), 'forge-'));
  execFileSync('git', ['clone', '--quiet', '--bare', from, dir]);
  const run: Repository['run'] = (args, input = '', env = {}) =>
    execFileSync('git', args, {
      cwd: dir,
      input,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  return {
    dir,
    run,
    git: (...args) => run(args),
    blob: (sha) => execFileSync('git', ['cat-file', 'blob', sha], { cwd: dir }),
    commit: (path, text, branch = 'main') => {
      const blob = run(['hash-object', '-w', '--stdin'], text);
      const tree = changedTree(run, branch, [{ path, mode: '100644', sha: blob }]);
      const sha = run([...as, 'commit-tree', '-p', branch, tree], 'Ändrat på annat håll');
      run(['update-ref', `refs/heads/${branch}`, sha]);
    },
    fork: () => cloned(dir),
    remove: () => rmSync(dir, { recursive: true }),
  };
}

/** What a tree gets instead of what it has at a path; nothing where `sha` is `null`. */
export interface Change {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

/** A tree with changes, made from another one. */
export function changedTree(
  run: Repository['run'],
  base: string,
  changes: readonly Change[],
): string {
  const index = mkdtempSync(join(tmpdir(), 'index-'));
  const env = { GIT_INDEX_FILE: join(index, 'index') };
  run(['read-tree', base], '', env);
  const lines = changes.map(({ path, mode, sha }) =>
    sha === null ? `0 ${'0'.repeat(40)}\t${path}` : `${mode} ${sha}\t${path}`,
  );
  run(['update-index', '--index-info'], `${lines.join('\n')}\n`, env);
  const tree = run(['write-tree'], '', env);
  rmSync(index, { recursive: true });
  return tree;
}
