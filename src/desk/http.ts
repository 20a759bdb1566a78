import type { IncomingMessage, ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { act } from './actions/index.ts';
import { DeskError } from './desk-error.ts';
import type { Desk } from './desk.ts';
import { demandOwnPage } from './own-page.ts';

const mostBytes = 40 * 1024 * 1024;

/** Answers one request to the editor's protocol. */
export function answerProtocol(desk: Desk, request: IncomingMessage, response: ServerResponse) {
  return respond(desk, request, response, 'POST', async () => {
    if (!/^application\/json(?:;|$)/iu.test(request.headers['content-type'] ?? '')) {
      throw new DeskError(415, 'Anropet ska vara JSON.');
    }
    return act(desk, await readJson(request));
  });
}

/** Answers how the latest build stands. */
export function answerBuild(desk: Desk, request: IncomingMessage, response: ServerResponse) {
  return respond(desk, request, response, 'GET', () => Promise.resolve(desk.rebuilds.state));
}

async function respond(
  { log }: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    demandOwnPage(request);
    if (request.method !== method) {
      response.setHeader('Allow', method);
      throw new DeskError(405, `Den här adressen tar bara emot ${method}.`);
    }
    send(response, 200, await work());
  } catch (error) {
    if (!(error instanceof DeskError) || error.status >= 500) log(inspect(error));
    // What is left of the request is not wanted; the connection goes with it.
    if (!request.complete) response.setHeader('Connection', 'close');
    request.resume();
    if (error instanceof DeskError) {
      send(response, error.status, { error: error.message, ...error.details });
    } else {
      const text =
        'Något gick fel i redigerarens server. Felet står i fönstret där npm start körs.';
      send(response, 500, { error: text });
    }
  }
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  const headers = {
    'Content-Type': 'application/json;charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  response.writeHead(status, headers).end(JSON.stringify(answer));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBody(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new DeskError(400, 'Anropet är inte läsbar JSON.', {}, cause);
  }
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    const refuse = () => {
      request.off('data', take);
      reject(new DeskError(413, 'Det som skickades är för stort: högst 40 MB går att spara.'));
    };
    const take = (part: Buffer) => {
      length += part.length;
      if (length > mostBytes) refuse();
      else parts.push(part);
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(parts)));
    request.once('error', reject);
    request.once('aborted', () => reject(new DeskError(400, 'Anropet avbröts.')));
    if (Number(request.headers['content-length'] ?? 0) > mostBytes) refuse();
  });
}
