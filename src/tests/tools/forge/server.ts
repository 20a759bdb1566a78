import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request says. */
export type Body = Readonly<Record<string, unknown>>;

/** Somebody with an account at the forge. */
export interface Account {
  readonly login: string;
  readonly name: string;
  /** Whether the account may write in the site's repository. */
  readonly mayWrite: boolean;
}

/** A request that the forge knows. */
export interface Call {
  /** What the pattern's groups found in the path. */
  readonly parts: readonly string[];
  readonly body: Body;
  readonly query: URLSearchParams;
  readonly by: Account;
}

/** What the forge answers; 200 unless told. */
export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A pattern of method and path, and what answers. */
export type Route = readonly [RegExp, (call: Call) => Answer];

/** A refusal with its status; whatever else goes wrong, such as Git finding nothing, is 404. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A route: `route('GET', '/repos/(\\w+)', …)`. */
export function route(method: string, path: string, answer: Route[1]): Route {
  return [new RegExp(`^${method} ${path}$`, 'u'), answer];
}

/** What stands in for a forge in a test. */
export interface Served {
  readonly address: string;
  /** What was asked: `GET /repos/…`. */
  readonly asked: readonly string[];
  /** What the API was asked for that it does not know. */
  readonly unknown: readonly string[];
  /** What somebody tried without the right to. */
  readonly forbidden: readonly string[];
  readonly close: () => Promise<void>;
}

/** What makes one forge differ from another. */
export interface Forge {
  /** Where the API begins: `/api/v3`. */
  readonly api: string;
  readonly routes: readonly Route[];
  /** Who asks, by what stands in `authorization`. */
  readonly account: (authorization: string) => Account | undefined;
  /** Whether the account may do this: `PATCH /repos/…`. */
  readonly allows: (line: string, by: Account) => boolean;
  /** Answers what is no part of the API, the sign-in; says whether it did. */
  readonly first: (url: URL, body: string, response: ServerResponse) => boolean;
}

/** Starts a forge on this machine. */
export async function serveForge(forge: Forge): Promise<Served> {
  const [asked, unknown, forbidden]: [string[], string[], string[]] = [[], [], []];
  const answerTo = (line: string, query: URLSearchParams, text: string, by: Account): Answer => {
    for (const [pattern, answer] of forge.routes) {
      const parts = pattern.exec(line)?.slice(1).map(decodeURIComponent);
      if (!parts) continue;
      if (!forge.allows(line, by)) {
        forbidden.push(line);
        throw new Refused(403, 'Must have push access to repository');
      }
      const body = (text === '' ? {} : JSON.parse(text)) as Body;
      return answer({ parts, body, query, by });
    }
    unknown.push(line);
    throw new Refused(404, 'Not Found');
  };
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const url = new URL(`http://localhost${request.url ?? '/'}`);
      const { method = 'GET', headers } = request;
      response.setHeader('access-control-allow-origin', headers.origin ?? '*');
      response.setHeader(
        'access-control-allow-headers',
        'authorization, content-type, if-none-match',
      );
      response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE');
      response.setHeader('access-control-expose-headers', '*');
      if (method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
      if (forge.first(url, text, response)) return;
      const line = `${method} ${url.pathname.replace(forge.api, '')}`;
      asked.push(line);
      const by = forge.account(headers.authorization ?? '');
      if (!by) {
        send(response, { status: 401, json: { message: 'Bad credentials' } });
        return;
      }
      try {
        send(response, answerTo(line, url.searchParams, text, by));
      } catch (error) {
        const [status, message] =
          error instanceof Refused ? [error.status, error.message] : [404, 'Not Found'];
        send(response, { status, json: { message } });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    unknown,
    forbidden,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, { status = 200, json, text, headers = {} }: Answer): void {
  const type = text === undefined ? 'application/json' : 'text/plain';
  const body = text ?? JSON.stringify(json ?? {});
  response
    .writeHead(status, {
      ...(status === 204 ? {} : { 'content-type': `${type}; charset=utf-8` }),
      ...headers,
    })
    .end(status === 204 ? undefined : body);
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
