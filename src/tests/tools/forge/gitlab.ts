import { changesBetween, commitAt, shaOf } from './commits.ts';
import { commitFiles, mergeBranch } from './file-actions.ts';
import type { Repository } from './repository.ts';
import { Refused, route, type Route } from './server.ts';

/** A merge request. */
interface MergeRequest {
  readonly iid: number;
  readonly title: string;
  readonly source_branch: string;
  state: 'opened' | 'merged' | 'closed';
  labels: string[];
}

/** An action of a commit, as GitLab's API takes it. */
interface CommitAction {
  readonly action: string;
  readonly file_path: string;
  readonly previous_path?: string;
  readonly content?: string;
  readonly last_commit_id?: string;
}

/** The part of GitLab's API that the editor calls, over a real bare repository. */
export function gitLabRoutes(repository: Repository): Route[] {
  const { run, git, blob } = repository;
  const project = '/projects/stad%2Farkiv';
  const requests: MergeRequest[] = [];
  const shaAt = (path: string, ref: string) => {
    try {
      return git('rev-parse', '--verify', `${ref}:${path}`);
    } catch {
      throw new Refused(404, '404 File Not Found');
    }
  };
  const lastCommit = (path: string, ref: string) =>
    git('log', '-1', '--format=%H', ref, '--', path);
  /** A file that has another last commit on the branch than it had at the commit somebody knew. */
  const demandUnchanged = (one: CommitAction, branch: string) => {
    if (one.action === 'create' || one.last_commit_id === undefined) return;
    const path = one.previous_path ?? one.file_path;
    const [there, known] = [lastCommit(path, branch), lastCommit(path, one.last_commit_id)];
    if (there === '' || known === '' || there === known) return;
    throw new Refused(400, `The file has changed since you started editing it: ${path}`);
  };
  const shown = (request: MergeRequest) => ({
    ...request,
    sha: request.state === 'opened' ? shaOf(run, request.source_branch) : '',
    updated_at: new Date().toISOString(),
    author: { name: 'Kim Redaktör' },
  });
  const at = (iid: string | undefined) => {
    const found = requests.find((one) => one.iid === Number(iid));
    if (!found) throw new Refused(404, '404 Not found');
    return found;
  };
  return [
    route('GET', '/user', ({ by }) => ({ json: { id: 1, username: by.login, name: by.name } })),
    route('GET', project, () => ({
      json: { permissions: { project_access: { access_level: 40 } }, shared_with_groups: [] },
    })),
    route('GET', `${project}/repository/tree`, ({ query }) => {
      const folder = query.get('path') ?? '';
      const lines = git('ls-tree', `${query.get('ref') ?? 'main'}:${folder}`).split('\n');
      const json = lines.filter(Boolean).map((line) => {
        const [, type, id, name = ''] = /^\d+ (\w+) (\w+)\t(.*)$/u.exec(line) ?? [];
        return { id, type, name, path: `${folder}/${name}` };
      });
      const one = { 'x-page': '1', 'x-total-pages': '1', 'x-per-page': '100' };
      return { json, headers: { ...one, 'x-total': String(json.length) } };
    }),
    route('GET', `${project}/repository/files/([^/]+)/raw`, ({ parts: [path = ''], query }) => ({
      text: blob(shaAt(path, query.get('ref') ?? 'main')).toString(),
    })),
    route('HEAD', `${project}/repository/files/([^/]+)`, ({ parts: [path = ''], query }) => {
      const ref = query.get('ref') ?? 'main';
      const blob = shaAt(path, ref);
      return {
        headers: { 'x-gitlab-blob-id': blob, 'x-gitlab-last-commit-id': lastCommit(path, ref) },
      };
    }),
    route('DELETE', `${project}/repository/branches/([^/]+)`, ({ parts: [name = ''] }) => {
      git('update-ref', '-d', `refs/heads/${name}`);
      return { status: 204 };
    }),
    route('GET', `${project}/repository/commits`, ({ query }) => {
      const sha = git('log', '-1', '--format=%H', 'main', '--', query.get('path') ?? '.');
      const { author } = commitAt(run, sha).commit;
      return { json: [{ author_name: author.name, authored_date: author.date }] };
    }),
    route('POST', `${project}/repository/commits`, ({ body, by }) => {
      const [branch, message] = [String(body.branch), String(body.commit_message)];
      const start = typeof body.start_branch === 'string' ? body.start_branch : undefined;
      const actions = (body.actions as readonly CommitAction[]).map((one) => {
        demandUnchanged(one, start ?? branch);
        const { action, file_path: path, previous_path: from, content } = one;
        return { action, path, from, content };
      });
      commitFiles(repository, { branch, start, actions, message, by, refusal: 400 });
      return { status: 201, json: { id: shaOf(run, branch) } };
    }),
    route('GET', `${project}/repository/branches/([^/]+)`, ({ parts: [name = ''] }) => ({
      json: { name, commit: { id: shaOf(run, `refs/heads/${name}`) } },
    })),
    route('GET', `${project}/repository/commits/\\w+/refs`, () => ({ json: [{ name: 'main' }] })),
    route('GET', `${project}/repository/commits/\\w+/statuses`, () => ({ json: [] })),
    route('GET', `${project}/repository/compare`, ({ query }) => {
      const diffs = changesBetween(run, query.get('from') ?? '', query.get('to') ?? '');
      return {
        json: {
          diffs: diffs.map(({ path, before, status }) => ({
            old_path: before,
            new_path: path,
            new_file: status === 'added',
            deleted_file: status === 'removed',
            renamed_file: status === 'renamed',
            diff: path.endsWith('.mdx') ? '@@' : 'Binary files differ',
          })),
        },
      };
    }),
    route('GET', `${project}/merge_requests`, ({ query }) => {
      const branch = query.get('source_branch');
      const open = requests.filter(({ state }) => state === 'opened');
      return {
        json: open.filter((one) => branch === null || one.source_branch === branch).map(shown),
      };
    }),
    route('POST', `${project}/merge_requests`, ({ query }) => {
      const request: MergeRequest = {
        iid: requests.length + 1,
        title: query.get('title') ?? '',
        source_branch: query.get('source_branch') ?? '',
        state: 'opened',
        labels: [query.get('labels') ?? ''],
      };
      requests.push(request);
      return { status: 201, json: shown(request) };
    }),
    route('PUT', `${project}/merge_requests/(\\d+)`, ({ parts: [iid], query }) => {
      const request = at(iid);
      request.labels = query.get('labels')?.split(',') ?? request.labels;
      if (query.get('state_event') === 'close') request.state = 'closed';
      return { json: shown(request) };
    }),
    route('PUT', `${project}/merge_requests/(\\d+)/merge`, ({ parts: [iid], by }) => {
      const request = at(iid);
      if (!mergeBranch(repository, request.source_branch, by)) {
        throw new Refused(405, '405 Method Not Allowed');
      }
      request.state = 'merged';
      return { json: shown(request) };
    }),
    route('GET', `${project}/issues`, () => ({ json: [] })),
  ];
}
