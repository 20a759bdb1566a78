import { connect, type IncomingHttpHeaders, type IncomingHttpStatusHeader } from 'node:http2';

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

/** nginx ends a connection after a thousand requests; browsers go on with another one, and so do we. */
const mostOnOne = 900;

/** Opens a connection to a server, and further ones when that has been used much. */
export function openClient(address: string): SecureClient {
  const open = () => connect(address, { rejectUnauthorized: false });
  let [session, used] = [open(), 0];
  return {
    close: () => session.close(),
    get: (path, headers = {}) =>
      new Promise((resolve, reject) => {
        if (++used > mostOnOne) {
          session.close();
          [session, used] = [open(), 1];
        }
        const request = session.request({ ':path': path, ...headers });
        let answered: IncomingHttpHeaders & IncomingHttpStatusHeader = {};
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
