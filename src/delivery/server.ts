import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt, readHeaders } from './headers-file.ts';

/** Where and how to serve. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder that the site lies in on its host, with slashes at both ends. */
  readonly base?: string;
  /** Answers with `page.html.br` where there is one and the browser takes it. */
  readonly compressed?: boolean;
  /** Is asked first; true means that it answers. */
  readonly first?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A server that runs. */
export interface Served {
  /** The address of the home page: `http://localhost:4321/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What is not meant for this machine: nothing is encrypted here, and what is shown is never old. */
const notHere = ['Strict-Transport-Security', 'Cache-Control'];

/** The headers that the site's own `_headers` gives a path, as a host would; read anew each time. */
function setHeaders(response: ServerResponse, directory: string, path: string): void {
  const file = join(directory, '_headers');
  const rules = existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : [];
  for (const [name, value] of Object.entries(headersAt(rules, path))) {
    if (!notHere.includes(name)) response.setHeader(name, value);
  }
}

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** As in sirv, what can't be decoded stays as it is; no file is named by a null character. */
function decoded(path: string): string {
  try {
    return decodeURI(path).replaceAll('\0', '%00');
  } catch {
    return path;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

/** Answers as a plain static host does: an address is a file, or a folder with an index.html. */
function answerer(directory: string, base: string, compressed: boolean) {
  const files = sirv(directory, {
    dev: true,
    etag: true,
    extensions: [],
    brotli: compressed,
    setHeaders: (response, path) => {
      setHeaders(response, directory, base + path.slice(1).replace(/(?<=^|\/)index\.html$/u, ''));
    },
  });

  const notFound = (response: ServerResponse) => {
    const page = join(directory, '404.html');
    setHeaders(response, directory, `${base}404.html`);
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    if (existsSync(page)) createReadStream(page).pipe(response);
    else response.end();
  };

  return (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    // Leading slashes are folded, or `//host` would be redirected to another host.
    const path = pathname.replace(/^\/+/, '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (path === '/' && base !== '/') {
      redirect(response, base);
    } else if (!`${path}/`.startsWith(base)) {
      notFound(response);
    } else if (!path.endsWith('/') && isFolder(join(directory, decoded(path).slice(base.length)))) {
      redirect(response, `${path}/${search}`);
    } else {
      const inside = `/${path.slice(base.length)}`;
      request.url = inside.endsWith('/') ? `${inside}index.html` : inside;
      files(request, response, () => {
        notFound(response);
      });
    }
  };
}

/** Serves a built site to this machine only. */
export async function serve(directory: string, options: ServeOptions): Promise<Served> {
  const { port, base = '/', compressed = false, first } = options;
  const answer = answerer(directory, base, compressed);
  const server = createServer((request, response) => {
    if (first?.(request, response) !== true) answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
