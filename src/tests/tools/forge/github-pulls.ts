import { commitAt, changesBetween, commitsBetween, shaOf } from './commits.ts';
import { signed, type Find, type Rules } from './github-data.ts';
import { Refused, route, type Route } from './server.ts';

/** A pull request. */
export interface Pull {
  readonly number: number;
  readonly title: string;
  /** Whose repository the branch is in. */
  readonly owner: string;
  readonly branch: string;
  readonly by: string;
  state: 'open' | 'closed';
  labels: string[];
  merged: boolean;
}

/** GitHub's pull requests to `main` of the site's repository, kept in `pulls`. */
export function pullRoutes(find: Find, origin: string, pulls: Pull[], rules: Rules): Route[] {
  const [own = '', project = ''] = origin.split('/');
  const { run, git } = find(origin);
  /** Where a branch ends, of this repository or, as `login:branch`, of a fork: fetched from there. */
  const headOf = (ref: string): string => {
    const [owner = own, branch = ref] = ref.includes(':') ? ref.split(':') : [];
    if (owner === own) return shaOf(run, branch);
    return shaOf(find(`${owner}/${project}`).run, `refs/heads/${branch}`);
  };
  const headOfPull = ({ owner, branch }: Pull) => headOf(`${owner}:${branch}`);
  const there = (pull: Pull): string | null => {
    try {
      return headOfPull(pull);
    } catch {
      return null;
    }
  };
  const pullOf = (pull: Pull) => ({
    number: pull.number,
    title: pull.title,
    state: pull.state,
    merged_at: pull.merged ? new Date().toISOString() : null,
    updated_at: new Date().toISOString(),
    user: { login: pull.by },
    labels: pull.labels.map((name) => ({ name })),
    head: {
      ref: pull.branch,
      sha: there(pull) ?? '',
      // A fork that has been taken away leaves its pull requests behind.
      repo: there(pull) === null && pull.owner !== own ? null : { fork: pull.owner !== own },
    },
    base: { ref: 'main', sha: shaOf(run, 'main') },
  });
  const pullAt = (number: string | undefined) => {
    const pull = pulls.find((one) => one.number === Number(number));
    if (!pull) throw new Refused(404, 'Not Found');
    return pull;
  };
  const repo = `/repos/${origin}`;
  return [
    route('GET', `${repo}/compare/(.+)\\.\\.\\.(.+)`, ({ parts: [from = '', to = ''] }) => {
      const [base, head] = [shaOf(run, from), headOf(to)];
      const files = changesBetween(run, base, head).map(({ path, before, sha, status }) => ({
        filename: path,
        ...(status === 'renamed' ? { previous_filename: before } : {}),
        // Of what is no text it tells no lines.
        ...(status === 'renamed' || !/\.(?:mdx|yaml)$/u.test(path) ? {} : { patch: '@@' }),
        sha,
        status,
      }));
      return {
        json: { base_commit: commitAt(run, base), commits: commitsBetween(run, base, head), files },
      };
    }),
    route('GET', `${repo}/pulls`, ({ query }) => {
      const [state, head] = [query.get('state') ?? 'open', query.get('head')];
      const found = pulls.filter(
        (pull) =>
          (state === 'all' || pull.state === state) &&
          (head === null || head === `${pull.owner}:${pull.branch}`),
      );
      return { json: found.map(pullOf) };
    }),
    route('POST', `${repo}/pulls`, ({ body: { title, head }, by: { login } }) => {
      const [owner = own, branch = ''] = String(head).split(':');
      headOf(String(head));
      const isThere = pulls.some(
        (one) => one.state === 'open' && one.owner === owner && one.branch === branch,
      );
      if (isThere) throw new Refused(422, 'A pull request already exists');
      const number = pulls.length + 1;
      const open = { state: 'open', labels: [], merged: false } as const;
      const pull: Pull = {
        number,
        title: String(title),
        owner,
        branch,
        by: login,
        ...open,
        labels: [],
      };
      pulls.push(pull);
      return { status: 201, json: pullOf(pull) };
    }),
    route('PATCH', `${repo}/pulls/(\\d+)`, ({ parts: [number], body: { state } }) => {
      const pull = pullAt(number);
      pull.state = state === 'open' ? 'open' : 'closed';
      return { json: pullOf(pull) };
    }),
    route('GET', `${repo}/pulls/(\\d+)/commits`, ({ parts: [number] }) => ({
      json: commitsBetween(run, 'main', headOfPull(pullAt(number))),
    })),
    route('PUT', `${repo}/issues/(\\d+)/labels`, ({ parts: [number], body: { labels } }) => {
      const pull = pullAt(number);
      pull.labels = [...(labels as readonly string[])];
      return { json: pullOf(pull).labels };
    }),
    route('PUT', `${repo}/pulls/(\\d+)/merge`, ({ parts: [number], body: { sha }, by }) => {
      const pull = pullAt(number);
      const head = headOfPull(pull);
      if (rules.isProtected) throw new Refused(405, 'Required status check is expected');
      if (sha !== head) throw new Refused(409, 'Head branch was modified');
      const tree = merged(git, head);
      const message = `${pull.title} (#${pull.number})`;
      const squashed = run([...signed(by), 'commit-tree', '-p', shaOf(run, 'main'), tree], message);
      run(['update-ref', 'refs/heads/main', squashed]);
      Object.assign(pull, { state: 'closed', merged: true });
      return { json: { merged: true, sha: squashed } };
    }),
  ];
}

function merged(git: (...args: readonly string[]) => string, head: string): string {
  try {
    return git('merge-tree', '--write-tree', 'main', head);
  } catch {
    throw new Refused(405, 'Pull Request is not mergeable');
  }
}
