import type { Repository } from './repository.ts';

/** A commit as GitHub tells of it. */
export interface Commit {
  readonly sha: string;
  readonly commit: {
    readonly message: string;
    readonly author: { readonly name: string; readonly email: string; readonly date: string };
    readonly tree: { readonly sha: string };
  };
  readonly parents: readonly { readonly sha: string }[];
}

/** A file that two commits have differently. */
export interface Changed {
  readonly path: string;
  readonly before: string;
  readonly sha: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
}

type Run = Repository['run'];

/** The commit's hash, or an error where there is none. */
export function shaOf(run: Run, ref: string): string {
  return run(['rev-parse', '--verify', `${ref}^{commit}`]);
}

/** A commit by its hash. */
export function commitAt(run: Run, sha: string): Commit {
  const [tree = '', parents = '', name = '', email = '', date = '', ...message] = run([
    'show',
    '--no-patch',
    '--format=%T%n%P%n%an%n%ae%n%aI%n%B',
    sha,
  ]).split('\n');
  return {
    sha,
    commit: { message: message.join('\n'), author: { name, email, date }, tree: { sha: tree } },
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map((parent) => ({ sha: parent })),
  };
}

/** The commits that the second has and the first has not, the oldest first. */
export function commitsBetween(run: Run, from: string, to: string): Commit[] {
  const between = run(['rev-list', '--reverse', `${from}..${to}`]).split('\n');
  return between.filter(Boolean).map((sha) => commitAt(run, sha));
}

const statuses = { A: 'added', M: 'modified', D: 'removed', R: 'renamed' } as const;

/** What the second has changed since it parted from the first; moves are found, as forges do. */
export function changesBetween(run: Run, from: string, to: string): Changed[] {
  const base = run(['merge-base', from, to]);
  const lines = run(['diff', '--find-renames', '--raw', '--no-abbrev', base, to]).split('\n');
  return lines.filter(Boolean).map((line) => {
    const [, , old = '', sha = '', kind = '', path = '', moved] = line.split(/[ \t]/u);
    const status = statuses[kind.slice(0, 1) as keyof typeof statuses];
    // Of what is gone, forges give the hash that it had.
    return { path: moved ?? path, before: path, sha: status === 'removed' ? old : sha, status };
  });
}
