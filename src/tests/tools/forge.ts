import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentDir } from '../../archive/content-dir.ts';
import { routesOver, tried, type Body } from './forge-routes.ts';

/** A stand-in for GitHub: the part of its API that the editor calls, over a real bare repository. */
export interface Forge {
  readonly port: number;
  /** Runs Git in the repository. */
  readonly git: (...args: readonly string[]) => string;
  /** What was asked: `GET /repos/…`. */
  readonly asked: readonly string[];
  /** What the API was asked for that it does not know. */
  readonly unknown: readonly string[];
  readonly close: () => Promise<void>;
}

const token = 'hemlig-nyckel';

/** Starts the stand-in, with the content on `main` of `stad/arkiv`; everybody is let in. */
export async function startForge(callback: () => string): Promise<Forge> {
  const repository = bareRepository();
  const run = (args: readonly string[], input = '', env = {}) =>
    execFileSync('git', args, {
      cwd: repository,
      encoding: 'utf8',
      input,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    }).trim();
  const routes = routesOver(run, repository);
  const [asked, unknown]: [string[], string[]] = [[], []];
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const { pathname, searchParams } = new URL(`http://localhost${request.url ?? '/'}`);
      if (pathname === '/login/oauth/authorize') {
        const back = new URL(callback());
        back.search = new URLSearchParams({
          code: 'kod',
          state: searchParams.get('state') ?? '',
        }).toString();
        response.writeHead(302, { location: back.href }).end();
        return;
      }
      const answer = (status: number, json: unknown) =>
        response
          .writeHead(status, {
            ...(status === 204 ? {} : { 'content-type': 'application/json; charset=utf-8' }),
            'access-control-allow-origin': request.headers.origin ?? '*',
            'access-control-allow-headers': 'authorization, content-type, if-none-match',
            'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
          })
          .end(status === 204 ? undefined : JSON.stringify(json));
      if (request.method === 'OPTIONS') return void answer(204, {});
      if (pathname === '/login/oauth/access_token')
        return void answer(200, { access_token: token });
      const line = `${request.method ?? ''} ${pathname}`;
      asked.push(line);
      if (request.headers.authorization !== `token ${token}`) return void answer(401, {});
      const body = (text === '' ? {} : JSON.parse(text)) as Body;
      for (const [pattern, route] of routes) {
        const parts = pattern.exec(line.replace('/api/v3', ''))?.slice(1).map(decodeURIComponent);
        const found = parts && tried(() => route(parts, body, searchParams));
        if (parts) return void answer(found?.status ?? (found ? 200 : 404), found?.json ?? {});
      }
      unknown.push(line);
      return void answer(404, { message: 'Not Found' });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    git: (...args) => run(args),
    asked,
    unknown,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(repository, { recursive: true });
    },
  };
}

function bareRepository(): string {
  const repository = mkdtempSync(join(tmpdir(), 'forge-'));
  const work = mkdtempSync(join(tmpdir(), 'forge-'));
  cpSync(contentDir, join(work, 'content'), { recursive: true });
  const as = ['-c', 'user.name=Kim', '-c', 'user.email=kim@exempel.se'];
  const git = (...args: readonly string[]) => execFileSync('git', [...as, ...args], { cwd: work });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Innehållet');
  git('clone', '--quiet', '--bare', work, repository);
  rmSync(work, { recursive: true });
  return repository;
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
