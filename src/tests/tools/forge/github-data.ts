import { changedTree, type Change, type Repository } from './repository.ts';
import { commitAt, shaOf } from './commits.ts';
import { Refused, route, type Account, type Route } from './server.ts';

/** A repository by its full name: the site's own, or a fork of it. */
export type Find = (name: string) => Repository;

/** Git's options for a commit by somebody. */
export function signed({ login, name }: Account): string[] {
  return ['-c', `user.name=${name}`, '-c', `user.email=${login}@exempel.se`];
}

/** What the site's repository has been told to demand. */
export interface Rules {
  /** Whether `main` changes by pull requests only, and these wait for their checks. */
  isProtected: boolean;
}

/** What GitHub's API has of Git's own objects and refs, as far as the editor calls it. */
export function dataRoutes(find: Find, rules: Rules): Route[] {
  const repo = '/repos/([^/]+/[^/]+)';
  return [
    route('GET', `${repo}/branches/(.+)`, ({ parts: [name = '', branch = ''] }) => {
      const { run } = find(name);
      return {
        json: { name: branch, commit: commitAt(run, shaOf(run, `refs/heads/${branch}`)) },
      };
    }),
    route(
      'GET',
      `${repo}/git/trees/([^:]+):(.*)`,
      ({ parts: [name = '', ref = '', path = ''], query }) => {
        const deep = query.get('recursive') === '1' ? ['-r'] : [];
        const lines = find(name)
          .git('ls-tree', ...deep, `${ref}:${path}`)
          .split('\n');
        const tree = lines.filter(Boolean).map((line) => {
          const [, mode, type, sha, file] = /^(\d+) (\w+) (\w+)\t(.*)$/u.exec(line) ?? [];
          return { mode, type, sha, path: file };
        });
        return { json: { tree } };
      },
    ),
    route('GET', `${repo}/git/blobs/(\\w+)`, ({ parts: [name = '', sha = ''] }) => ({
      json: { content: find(name).blob(sha).toString('base64'), encoding: 'base64' },
    })),
    route('POST', `${repo}/git/blobs`, ({ parts: [name = ''], body: { content } }) => {
      const bytes = Buffer.from(String(content), 'base64');
      return {
        status: 201,
        json: { sha: find(name).run(['hash-object', '-w', '--stdin'], bytes) },
      };
    }),
    route('POST', `${repo}/git/trees`, ({ parts: [name = ''], body }) => {
      const { run, git } = find(name);
      const [base, changes] = [String(body.base_tree), body.tree as readonly Change[]];
      for (const { path } of changes.filter(({ sha }) => sha === null)) {
        // GitHub does not take away what is not there.
        if (git('ls-tree', base, path) === '') throw new Refused(422, 'GitRPC::BadObjectState');
      }
      return { status: 201, json: { sha: changedTree(run, base, changes) } };
    }),
    route('POST', `${repo}/git/commits`, ({ parts: [name = ''], body, by }) => {
      const { run } = find(name);
      const parents = (body.parents as readonly string[]).flatMap((parent) => ['-p', parent]);
      const sha = run(
        [...signed(by), 'commit-tree', ...parents, String(body.tree)],
        String(body.message),
      );
      return { status: 201, json: commitAt(run, sha) };
    }),
    route('GET', `${repo}/git/matching-refs/(.+)`, ({ parts: [name = '', prefix = ''] }) => {
      const refs = find(name).git('for-each-ref', '--format=%(refname)', `refs/${prefix}`);
      const found = refs.split('\n').filter(Boolean);
      return { json: found.map((ref) => ({ ref })) };
    }),
    route('POST', `${repo}/git/refs`, ({ parts: [name = ''], body: { ref, sha } }) => {
      const { git } = find(name);
      if (git('for-each-ref', String(ref)) !== '') {
        throw new Refused(422, 'Reference already exists');
      }
      git('update-ref', String(ref), String(sha));
      return { status: 201, json: { ref, object: { sha } } };
    }),
    route(
      'PATCH',
      `${repo}/git/refs/(.+)`,
      ({ parts: [name = '', ref = ''], body: { sha, force } }) => {
        const { run, git } = find(name);
        if (rules.isProtected && ref === 'heads/main') {
          throw new Refused(422, 'Repository rule violations found');
        }
        const isAhead = git('merge-base', `refs/${ref}`, String(sha)) === shaOf(run, `refs/${ref}`);
        if (force !== true && !isAhead) throw new Refused(422, 'Update is not a fast forward');
        git('update-ref', `refs/${ref}`, String(sha));
        return { json: { ref: `refs/${ref}`, object: { sha } } };
      },
    ),
    route('DELETE', `${repo}/git/refs/(.+)`, ({ parts: [name = '', ref = ''] }) => {
      const { git } = find(name);
      if (git('for-each-ref', `refs/${ref}`) === '') {
        throw new Refused(422, 'Reference does not exist');
      }
      git('update-ref', '-d', `refs/${ref}`);
      return { status: 204 };
    }),
    route('GET', `${repo}/commits`, ({ parts: [name = ''], query }) => {
      const { run, git } = find(name);
      const sha = git('log', '-1', '--format=%H', 'main', '--', query.get('path') ?? '.');
      return { json: [commitAt(run, sha)] };
    }),
    route('GET', `${repo}/commits/\\w+/status`, () => ({ json: { statuses: [] } })),
  ];
}
