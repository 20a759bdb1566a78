import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataRoutes, type Rules } from './github-data.ts';
import { pullRoutes, type Pull } from './github-pulls.ts';
import { bareRepository, type Repository } from './repository.ts';
import { Refused, route, serveForge, type Account, type Route, type Served } from './server.ts';

/** A stand-in for GitHub: the part of its API that the editor calls, over real bare repositories. */
export interface GitHub extends Served {
  /** The site's repository, `stad/arkiv`. */
  readonly origin: Repository;
  readonly pulls: readonly Pull[];
  readonly rules: Rules;
  /** Somebody's fork of it. */
  readonly forkOf: (login: string) => Repository | undefined;
  /** Takes somebody's fork away. */
  readonly removeFork: (login: string) => void;
  /** Who is signed in at GitHub when the editor asks to be let in. */
  readonly letIn: (login: string) => void;
  /** Merges a pull request, as somebody with the right to would at GitHub. */
  readonly merge: (number: number) => Promise<void>;
}

const accounts: readonly Account[] = [
  { login: 'kim', name: 'Kim Redaktör', mayWrite: true },
  { login: 'alex', name: 'Alex Utifrån', mayWrite: false },
];
const name = 'stad/arkiv';
const alternates = join('objects', 'info', 'alternates');

/** Starts the stand-in with some content; `callback` is where its sign-in leads back to. */
export async function startGitHub(content: string, callback: () => string): Promise<GitHub> {
  const origin = bareRepository(content);
  const forks = new Map<string, Repository>();
  const pulls: Pull[] = [];
  const rules: Rules = { isProtected: false };
  const find = (wanted: string) => {
    const found = wanted === name ? origin : forks.get(wanted);
    if (!found) throw new Refused(404, 'Not Found');
    return found;
  };
  let signedIn = 'kim';
  const served = await serveForge({
    api: '/api/v3',
    routes: [
      ...accountRoutes(),
      ...forkRoutes(origin, forks),
      ...dataRoutes(find, rules),
      ...pullRoutes(find, name, pulls, rules),
      route('GET', '/search/issues', () => ({ json: { total_count: 0, items: [] } })),
    ],
    account: (authorization) =>
      accounts.find(({ login }) => authorization === `token nyckel-${login}`),
    allows: (line, by) => allows(line, by, pulls),
    first: ({ pathname, searchParams }, body, response) => {
      if (pathname === '/login/oauth/authorize') {
        const back = new URL(callback());
        const state = searchParams.get('state') ?? '';
        back.search = new URLSearchParams({ code: signedIn, state }).toString();
        response.writeHead(302, { location: back.href }).end();
      } else if (pathname === '/login/oauth/access_token') {
        const code = /(?:"code":"|code=)(\w+)/u.exec(body)?.[1] ?? '';
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ access_token: `nyckel-${code}` }));
      } else return false;
      return true;
    },
  });
  return {
    ...served,
    origin,
    pulls,
    rules,
    forkOf: (login) => forks.get(`${login}/arkiv`),
    removeFork: (login) => {
      // What has been merged is the site's own; the rest it can no longer read.
      origin.git('repack', '-a', '-d', '--quiet');
      rmSync(join(origin.dir, alternates));
      forks.get(`${login}/arkiv`)?.remove();
      forks.delete(`${login}/arkiv`);
    },
    letIn: (login) => (signedIn = login),
    merge: async (number) => {
      const { owner, branch } = pulls.find((one) => one.number === number) ?? {};
      const sha = find(`${owner ?? ''}/arkiv`).git('rev-parse', `refs/heads/${branch ?? ''}`);
      const { status } = await fetch(
        `${served.address}/api/v3/repos/${name}/pulls/${number}/merge`,
        {
          method: 'PUT',
          headers: { authorization: 'token nyckel-kim' },
          body: JSON.stringify({ sha }),
        },
      );
      if (status !== 200) throw new Error(`GitHub answered ${status}`);
    },
    close: async () => {
      await served.close();
      for (const { remove } of [origin, ...forks.values()]) remove();
    },
  };
}

/** Everybody reads; outsiders fork, propose from there, and change their own proposals. */
function allows(line: string, { login, mayWrite }: Account, pulls: readonly Pull[]): boolean {
  const [method = '', path = ''] = line.split(' ');
  if (path.includes('/collaborators/')) return mayWrite;
  if (method === 'GET' || mayWrite || path.startsWith(`/repos/${login}/`)) return true;
  if (method === 'POST') return [`/repos/${name}/forks`, `/repos/${name}/pulls`].includes(path);
  const number = Number(/\/pulls\/(\d+)$/u.exec(path)?.[1]);
  return method === 'PATCH' && pulls.find((pull) => pull.number === number)?.by === login;
}

function accountRoutes(): Route[] {
  const shown = ({ login, name: own }: Account) => ({ login, name: own, id: 1, avatar_url: '' });
  return [
    route('GET', '/user', ({ by }) => ({ json: shown(by) })),
    route('GET', '/users/(\\w+)', ({ parts: [login] }) => ({
      json: shown(
        accounts.find((one) => one.login === login) ?? { login: '', name: '', mayWrite: false },
      ),
    })),
    route('GET', `/repos/${name}/collaborators/\\w+/permission`, ({ by }) => ({
      json: { permission: by.mayWrite ? 'write' : 'read' },
    })),
    route('GET', `/repos/${name}`, ({ by }) => ({
      json: { owner: { login: 'stad' }, permissions: { push: by.mayWrite }, fork: false },
    })),
  ];
}

function forkRoutes(origin: Repository, forks: Map<string, Repository>): Route[] {
  const coming: string[] = [];
  return [
    route('POST', `/repos/${name}/forks`, ({ by: { login } }) => {
      const fork = `${login}/arkiv`;
      if (!forks.has(fork)) {
        const made = origin.fork();
        // All of GitHub's forks share their objects.
        share(origin, made);
        share(made, origin);
        forks.set(fork, made);
        coming.push(fork, fork);
      }
      return { status: 202, json: { full_name: fork } };
    }),
    route('GET', '/repos/(\\w+/arkiv)', ({ parts: [fork = ''] }) => {
      // A fork takes GitHub a while.
      if (!forks.has(fork) || coming.pop() !== undefined) throw new Refused(404, 'Not Found');
      const [login] = fork.split('/');
      const parent = { full_name: name };
      return { json: { owner: { login }, permissions: { push: true }, fork: true, parent } };
    }),
    route(
      'POST',
      '/repos/(\\w+/arkiv)/merge-upstream',
      ({ parts: [fork = ''], body: { branch } }) => {
        const ref = `refs/heads/${String(branch)}`;
        forks.get(fork)?.git('fetch', '--quiet', origin.dir, `${ref}:${ref}`);
        return { json: { merge_type: 'fast-forward' } };
      },
    ),
  ];
}

function share({ dir }: Repository, reader: Repository): void {
  appendFileSync(join(reader.dir, alternates), `${join(dir, 'objects')}\n`);
}
