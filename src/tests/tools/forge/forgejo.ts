import { changesBetween, commitAt, commitsBetween, shaOf } from './commits.ts';
import { commitFiles, mergeBranch } from './file-actions.ts';
import type { Repository } from './repository.ts';
import { Refused, route, type Route } from './server.ts';

/** A pull request at Forgejo. */
interface Pull {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  state: 'open' | 'closed';
  labels: readonly number[];
}

/** What is to happen with a file, as Forgejo's API takes it. */
interface Operation {
  readonly operation: string;
  readonly path: string;
  readonly from_path?: string;
  readonly content?: string;
  readonly sha?: string;
}

/** What has happened to a file, as Forgejo calls it. */
const statuses = {
  added: 'added',
  modified: 'changed',
  removed: 'deleted',
  renamed: 'renamed',
} as const;

/** The same in a comparison, by Git's letters. */
const affected: Readonly<Record<string, string>> = { A: 'added', M: 'modified', D: 'removed' };

/** The part of Forgejo's API that the editor calls, over a real bare repository. */
export function forgejoRoutes(repository: Repository): Route[] {
  const { run, git, blob } = repository;
  const repo = '/repos/stad/arkiv';
  const pulls: Pull[] = [];
  const labels: string[] = [];
  const branchOf = (name: string) => ({ name, commit: { id: shaOf(run, `refs/heads/${name}`) } });
  const shown = (pull: Pull) => ({
    number: pull.number,
    title: pull.title,
    state: pull.state,
    updated_at: new Date().toISOString(),
    user: { login: 'kim' },
    labels: pull.labels.map((id) => ({ id, name: labels[id - 1] })),
    head: {
      ref: pull.branch,
      label: pull.branch,
      sha: pull.state === 'open' ? shaOf(run, pull.branch) : '',
      repo: { owner: { login: 'stad' } },
    },
  });
  const at = (number: string | undefined) => {
    const found = pulls.find((one) => one.number === Number(number));
    if (!found) throw new Refused(404, 'Not Found');
    return found;
  };
  return [
    route('GET', '/user', ({ by }) => ({ json: { login: by.login, full_name: by.name } })),
    route('GET', repo, () => ({ json: { owner: { login: 'stad' }, permissions: { push: true } } })),
    route('GET', `${repo}/branches/([^/]+)`, ({ parts: [name = ''] }) => ({
      json: branchOf(name),
    })),
    route('POST', `${repo}/branches`, ({ body }) => {
      git('branch', String(body.new_branch_name), String(body.old_ref_name));
      return { status: 201, json: branchOf(String(body.new_branch_name)) };
    }),
    route('DELETE', `${repo}/branches/([^/]+)`, ({ parts: [name = ''] }) => {
      // Forgejo has taken it away already where it was merged.
      git('update-ref', '-d', `refs/heads/${name}`);
      return { status: 204 };
    }),
    route('GET', `${repo}/git/trees/(\\w+)`, ({ parts: [sha = ''] }) => {
      const lines = git('ls-tree', '-r', sha).split('\n');
      const tree = lines.filter(Boolean).map((line) => {
        const [, type, hash, path] = /^\d+ (\w+) (\w+)\t(.*)$/u.exec(line) ?? [];
        return { type, sha: hash, path };
      });
      return { json: { tree } };
    }),
    route('GET', `${repo}/git/blobs/(\\w+)`, ({ parts: [sha = ''] }) => ({
      json: { content: blob(sha).toString('base64'), encoding: 'base64' },
    })),
    route('GET', `${repo}/commits`, ({ query }) => {
      const sha = git('log', '-1', '--format=%H', 'main', '--', query.get('path') ?? '.');
      return { json: [commitAt(run, sha)] };
    }),
    route('GET', `${repo}/contents/(.+)`, ({ parts: [path = ''], query }) => ({
      json: { sha: git('rev-parse', '--verify', `${query.get('ref') ?? 'main'}:${path}`) },
    })),
    route('POST', `${repo}/contents`, ({ body, by }) => {
      const branch = String(body.branch);
      const other = typeof body.new_branch === 'string' ? body.new_branch : undefined;
      const actions = (body.files as readonly Operation[]).map((one) => {
        const old = one.from_path ?? one.path;
        if (one.operation !== 'create' && one.sha !== git('rev-parse', `${branch}:${old}`)) {
          throw new Refused(422, 'sha does not match');
        }
        return { ...one, action: one.operation, from: one.from_path };
      });
      const message = String(body.message);
      const place = { branch: other ?? branch, start: branch };
      commitFiles(repository, { ...place, actions, message, by, refusal: 422 });
      return { status: 201 };
    }),
    route('GET', `${repo}/pulls`, ({ query }) => {
      const state = query.get('state') ?? 'open';
      return { json: pulls.filter((one) => state === 'all' || one.state === state).map(shown) };
    }),
    route('POST', `${repo}/pulls`, ({ body }) => {
      const branch = String(body.head).replace(/^stad:/u, '');
      const [number, title] = [pulls.length + 1, String(body.title)];
      const pull: Pull = { number, title, branch, state: 'open', labels: [] };
      pulls.push(pull);
      return { status: 201, json: shown(pull) };
    }),
    route('GET', `${repo}/pulls/(\\d+)/files`, ({ parts: [number] }) => {
      const files = changesBetween(run, 'main', at(number).branch);
      return {
        json: files.map(({ path, status }) => ({ filename: path, status: statuses[status] })),
      };
    }),
    route('PATCH', `${repo}/pulls/(\\d+)`, ({ parts: [number], body }) => {
      const pull = at(number);
      if (body.state === 'closed') pull.state = 'closed';
      return { status: 201, json: shown(pull) };
    }),
    route('POST', `${repo}/pulls/(\\d+)/merge`, ({ parts: [number], by }) => {
      const pull = at(number);
      if (!mergeBranch(repository, pull.branch, by))
        throw new Refused(405, 'Please try again later');
      pull.state = 'closed';
      return { status: 200, json: {} };
    }),
    // Its comparison tells of the files of each commit, the last one first, and knows no moves.
    route('GET', `${repo}/compare/(.+)\\.\\.\\.stad%3A(.+)`, ({ parts: [from = '', to = ''] }) => {
      const commits = commitsBetween(run, from, to).toReversed();
      const files = commits.flatMap(({ sha }) =>
        git('show', '--format=', '--no-renames', '--name-status', sha)
          .split('\n')
          .map((line) => ({ filename: line.slice(2), status: affected[line.slice(0, 1)] })),
      );
      return { json: { total_commits: commits.length, commits, files } };
    }),
    route('GET', `${repo}/labels`, () => ({
      json: labels.map((name, index) => ({ id: index + 1, name })),
    })),
    route('POST', `${repo}/labels`, ({ body }) => {
      labels.push(String(body.name));
      return { status: 201, json: { id: labels.length, name: body.name } };
    }),
    route('PUT', `${repo}/issues/(\\d+)/labels`, ({ parts: [number], body }) => {
      at(number).labels = body.labels as readonly number[];
      return { json: [] };
    }),
  ];
}
