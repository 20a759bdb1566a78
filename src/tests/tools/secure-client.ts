import { connect, type IncomingHttpHeaders } from 'node:http2';

/** An answer over HTTP/2. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks a server over HTTP/2, whoever has signed its certificate; paths go as they stand. */
export interface SecureClient {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly close: () => void;
}

/** Opens one connection to a server. */
export function openClient(address: string): SecureClient {
  const session = connect(address, { rejectUnauthorized: false });
  return {
    close: () => session.close(),
    get: (path, headers = {}) =>
      new Promise((resolve, reject) => {
        const request = session.request({ ':path': path, ...headers });
        let answered: IncomingHttpHeaders & { ':status'?: number } = {};
        const parts: Buffer[] = [];
        request
          .on('response', (got) => (answered = got))
          .on('data', (part: Buffer) => parts.push(part))
          .on('error', reject)
          .on('end', () => {
            resolve({
              status: answered[':status'] ?? 0,
              headers: answered,
              body: Buffer.concat(parts),
            });
          })
          .end();
      }),
  };
}
