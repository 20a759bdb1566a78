import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { handle } from './handle.ts';
import type { Settings } from './settings.ts';

/** The sign-in service as a Node server that does not listen yet. */
export function signInServer(settings: Settings): Server {
  return createServer((incoming, outgoing) => {
    const request = requestOf(incoming);
    if (request) void handle(request, settings).then((response) => send(response, outgoing));
    else outgoing.writeHead(400).end();
  });
}

/** The request in the web's terms; nothing but its cookies and its address matters. */
function requestOf({ method = '', url = '', headers }: IncomingMessage): Request | undefined {
  const address = URL.parse(`http://localhost${url}`);
  const isMethod = !['CONNECT', 'TRACE', 'TRACK'].includes(method);
  if (!address || !isMethod) return undefined;
  return new Request(address, { method, headers: { Cookie: headers.cookie ?? '' } });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}
