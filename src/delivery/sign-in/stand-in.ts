import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that runs on this machine, for this room's tests. */
export interface Running {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Starts a server on any free port. */
export async function run(server: Server): Promise<Running> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A stand-in for the forge's two addresses, which tests tell what to answer. */
export interface Forge extends Running {
  /** Where the OAuth app says that the browser comes back. */
  callback: string;
  /** How it answers when it is asked for a token. */
  answer: RequestListener;
  /** What it was asked for tokens with. */
  readonly asked: string[];
}

/** Starts the stand-in: it lets everybody in, and gives the code `code-1`. */
export async function startForge(): Promise<Forge> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(`http://localhost${request.url ?? '/'}`);
    if (pathname === '/login/oauth/authorize') {
      const back = new URL(forge.callback);
      back.searchParams.set('code', 'code-1');
      back.searchParams.set('state', searchParams.get('state') ?? '');
      response.writeHead(302, { Location: back.href }).end();
      return;
    }
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push(`${request.method ?? ''} ${pathname} ${body}`);
      forge.answer(request, response);
    });
  });
  const forge: Forge = { ...(await run(server)), callback: '', answer: says('{}'), asked };
  return forge;
}

/** Answers with a text, as JSON unless told otherwise. */
export function says(text: string, status = 200): RequestListener {
  return (_, response) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
}
