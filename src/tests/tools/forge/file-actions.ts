import { changedTree, type Change, type Repository } from './repository.ts';
import { shaOf } from './commits.ts';
import { signed } from './github-data.ts';
import { Refused, type Account } from './server.ts';

/** What a commit does with one file, as GitLab and Forgejo take it. */
export interface FileAction {
  readonly action: string;
  readonly path: string;
  /** Where the file was, if it moves. */
  readonly from?: string | undefined;
  /** The bytes in Base64. */
  readonly content?: string | undefined;
}

/** A commit as somebody asks a forge to make it. */
export interface Asked {
  readonly branch: string;
  /** The branch that it follows, if it is to begin another one. */
  readonly start?: string | undefined;
  readonly actions: readonly FileAction[];
  readonly message: string;
  readonly by: Account;
  /** The status of a refusal: 400 at GitLab, 422 at Forgejo. */
  readonly refusal: number;
}

/** Commits files on a branch; refuses to begin what is there, and to change what is not. */
export function commitFiles({ run, git }: Repository, asked: Asked): void {
  const { branch, start = branch, actions, message, by, refusal } = asked;
  const head = shaOf(run, `refs/heads/${start}`);
  const changes = actions.flatMap(({ action, path, from, content }): Change[] => {
    const isThere = git('ls-tree', head, from ?? path) !== '';
    if (isThere === (action === 'create')) throw new Refused(refusal, `${action}: ${path}`);
    const gone = (old: string): Change => ({ path: old, mode: '100644', sha: null });
    if (action === 'delete') return [gone(path)];
    const bytes = Buffer.from(content ?? '', 'base64');
    const sha = run(['hash-object', '-w', '--stdin'], bytes);
    return [...(from === undefined ? [] : [gone(from)]), { path, mode: '100644', sha }];
  });
  const tree = changedTree(run, head, changes);
  const sha = run([...signed(by), 'commit-tree', '-p', head, tree], message);
  try {
    git('update-ref', `refs/heads/${branch}`, sha, start === branch ? head : '0'.repeat(40));
  } catch {
    throw new Refused(refusal, `A branch called '${branch}' already exists`);
  }
}

/** Merges a branch into `main` as one commit and takes it away; says whether that went. */
export function mergeBranch({ run, git }: Repository, branch: string, by: Account): boolean {
  let tree = '';
  try {
    tree = git('merge-tree', '--write-tree', 'main', `refs/heads/${branch}`);
  } catch {
    return false;
  }
  const sha = run([...signed(by), 'commit-tree', '-p', shaOf(run, 'main'), tree], branch);
  git('update-ref', 'refs/heads/main', sha);
  git('update-ref', '-d', `refs/heads/${branch}`);
  return true;
}
