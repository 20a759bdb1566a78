import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Pull {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  state: 'open' | 'closed';
  labels: string[];
  merged: boolean;
}

/** What a request says. */
export type Body = Readonly<Record<string, unknown>>;
type Answer = { readonly status?: number; readonly json: unknown } | undefined;
type Route = (parts: readonly string[], body: Body, query: URLSearchParams) => Answer;

/** What Git does not find, the forge does not have. */
export function tried(route: () => Answer): Answer {
  try {
    return route();
  } catch {
    return undefined;
  }
}

type Run = (args: readonly string[], input?: string, env?: object) => string;

/** GitHub's API as far as the editor calls it: a pattern of method and path, and what answers. */
export function routesOver(run: Run, repository: string): [RegExp, Route][] {
  const pulls: Pull[] = [];
  const shaOf = (ref: string) => run(['rev-parse', '--verify', `${ref}^{commit}`]);
  const commitOf = (sha: string) => {
    const [tree = '', parents = '', name = '', email = '', date = '', ...message] = run([
      'show',
      '--no-patch',
      '--format=%T%n%P%n%an%n%ae%n%aI%n%B',
      sha,
    ]).split('\n');
    const author = { name, email, date };
    const commit = { message: message.join('\n'), author, committer: author, tree: { sha: tree } };
    const own = parents.split(' ').filter(Boolean);
    return { sha, commit, parents: own.map((parent) => ({ sha: parent })) };
  };
  const pullOf = (pull: Pull) => ({
    number: pull.number,
    title: pull.title,
    state: pull.state,
    merged_at: pull.merged ? new Date().toISOString() : null,
    updated_at: new Date().toISOString(),
    user: { login: 'kim' },
    labels: pull.labels.map((name) => ({ name })),
    head: { ref: pull.branch, sha: tried(() => ({ json: shaOf(pull.branch) }))?.json ?? '' },
    base: { ref: 'main', sha: shaOf('main') },
  });
  const pullAt = (number: string | undefined) => {
    const pull = pulls.find((one) => one.number === Number(number));
    if (!pull) throw new Error('no such pull request');
    return pull;
  };
  const kinds: Readonly<Record<string, string>> = { A: 'added', M: 'modified', D: 'removed' };
  const compare = (from: string, to: string) => {
    const base = run(['merge-base', from, to]);
    const files = run(['diff', '--no-renames', '--raw', '--no-abbrev', base, to]).split('\n');
    return {
      base_commit: commitOf(shaOf(from)),
      commits: run(['rev-list', '--reverse', `${from}..${to}`])
        .split('\n')
        .filter(Boolean)
        .map(commitOf),
      files: files.filter(Boolean).map((line) => {
        const [, , , sha = '', kind = '', filename = ''] = line.split(/[ \t]/u);
        return { filename, sha, status: kinds[kind] ?? 'modified', patch: '@@' };
      }),
    };
  };
  const repo = '/repos/stad/arkiv';
  const route = (method: string, path: string, answer: Route): [RegExp, Route] => [
    new RegExp(`^${method} ${path}$`, 'u'),
    answer,
  ];
  const user = { login: 'kim', name: 'Kim Redaktör', id: 1, avatar_url: '' };
  return [
    route('GET', '/user', () => ({ json: user })),
    route('GET', '/users/kim', () => ({ json: user })),
    route('GET', repo, () => ({
      json: { owner: { login: 'stad' }, permissions: { push: true }, default_branch: 'main' },
    })),
    route('GET', `${repo}/branches/(.+)`, ([name = '']) => ({
      json: { name, commit: commitOf(shaOf(`refs/heads/${name}`)) },
    })),
    route('GET', `${repo}/git/trees/([^:]+):(.*)`, ([ref = '', path = ''], _, query) => {
      const deep = query.get('recursive') === '1' ? ['-r'] : [];
      const lines = run(['ls-tree', ...deep, `${ref}:${path}`]).split('\n');
      const tree = lines.filter(Boolean).map((line) => {
        const [, mode, type, sha, name] = /^(\d+) (\w+) (\w+)\t(.*)$/u.exec(line) ?? [];
        return { mode, type, sha, path: name };
      });
      return { json: { tree } };
    }),
    route('GET', `${repo}/git/blobs/(\\w+)`, ([sha = '']) => {
      const bytes = execFileSync('git', ['cat-file', 'blob', sha], { cwd: repository });
      return { json: { content: bytes.toString('base64'), encoding: 'base64' } };
    }),
    route('POST', `${repo}/git/blobs`, (_, { content }) => {
      const bytes = Buffer.from(String(content), 'base64');
      const hash = ['hash-object', '-w', '--stdin'];
      const sha = execFileSync('git', hash, { cwd: repository, input: bytes }).toString().trim();
      return { status: 201, json: { sha } };
    }),
    route('POST', `${repo}/git/trees`, (_, body) => {
      const env = { GIT_INDEX_FILE: join(repository, `index-${Math.random()}`) };
      run(['read-tree', String(body.base_tree)], '', env);
      const entries = body.tree as readonly { path: string; mode: string; sha: string | null }[];
      const lines = entries.map(({ path, mode, sha }) =>
        sha === null ? `0 ${'0'.repeat(40)}\t${path}` : `${mode} ${sha}\t${path}`,
      );
      run(['update-index', '--index-info'], `${lines.join('\n')}\n`, env);
      return { status: 201, json: { sha: run(['write-tree'], '', env) } };
    }),
    route('POST', `${repo}/git/commits`, (_, { tree, parents, message }) => {
      const own = (parents as readonly string[]).flatMap((parent) => ['-p', parent]);
      const as = ['-c', 'user.name=Kim Redaktör', '-c', 'user.email=kim@exempel.se'];
      const sha = run([...as, 'commit-tree', ...own, String(tree)], String(message));
      return { status: 201, json: commitOf(sha) };
    }),
    route('POST', `${repo}/git/refs`, (_, { ref, sha }) => {
      run(['update-ref', String(ref), String(sha), '0'.repeat(40)]);
      return { status: 201, json: { ref, object: { sha } } };
    }),
    route('PATCH', `${repo}/git/refs/(.+)`, ([ref = ''], { sha, force }) => {
      if (force !== true) run(['merge-base', '--is-ancestor', `refs/${ref}`, String(sha)]);
      run(['update-ref', `refs/${ref}`, String(sha)]);
      return { json: { ref: `refs/${ref}`, object: { sha } } };
    }),
    route('DELETE', `${repo}/git/refs/(.+)`, ([ref = '']) => {
      run(['update-ref', '-d', `refs/${ref}`]);
      return { status: 204, json: {} };
    }),
    route('GET', `${repo}/compare/(.+)\\.\\.\\.(?:stad:)?(.+)`, ([from = '', to = '']) => ({
      json: compare(from, to),
    })),
    route('GET', `${repo}/commits`, (_, __, query) => {
      const path = query.get('path') ?? '.';
      return { json: [commitOf(run(['log', '-1', '--format=%H', 'main', '--', path]))] };
    }),
    route('GET', `${repo}/commits/\\w+/status`, () => ({ json: { statuses: [] } })),
    route('GET', `${repo}/pulls`, (_, __, query) => {
      const state = query.get('state') ?? 'open';
      const head = query.get('head')?.replace(/^stad:/u, '');
      const found = pulls.filter(
        (pull) =>
          (state === 'all' || pull.state === state) && (head === undefined || pull.branch === head),
      );
      return { json: found.map(pullOf) };
    }),
    route('POST', `${repo}/pulls`, (_, { title, head }) => {
      const branch = String(head).replace(/^stad:/u, '');
      const pull: Pull = {
        number: pulls.length + 1,
        title: String(title),
        branch,
        state: 'open',
        labels: [],
        merged: false,
      };
      pulls.push(pull);
      return { status: 201, json: pullOf(pull) };
    }),
    route('PATCH', `${repo}/pulls/(\\d+)`, ([number], { state }) => {
      const pull = pullAt(number);
      pull.state = state === 'open' ? 'open' : 'closed';
      return { json: pullOf(pull) };
    }),
    route('GET', `${repo}/pulls/(\\d+)/commits`, ([number]) => ({
      json: compare('main', pullAt(number).branch).commits,
    })),
    route('PUT', `${repo}/issues/(\\d+)/labels`, ([number], { labels }) => {
      const pull = pullAt(number);
      pull.labels = [...(labels as readonly string[])];
      return { json: pullOf(pull).labels };
    }),
    route('PUT', `${repo}/pulls/(\\d+)/merge`, ([number], { sha }) => {
      const pull = pullAt(number);
      if (sha !== shaOf(pull.branch)) return { status: 409, json: { message: 'Head moved' } };
      const tree = run(['merge-tree', '--write-tree', 'main', pull.branch]);
      const as = ['-c', 'user.name=Kim Redaktör', '-c', 'user.email=kim@exempel.se'];
      const squashed = run([...as, 'commit-tree', '-p', shaOf('main'), tree], pull.title);
      run(['update-ref', 'refs/heads/main', squashed]);
      Object.assign(pull, { state: 'closed', merged: true });
      return { json: { merged: true, sha: squashed } };
    }),
    route('GET', '/search/issues', () => ({ json: { total_count: 0, items: [] } })),
  ];
}
