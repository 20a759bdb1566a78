import type { IncomingMessage } from 'node:http';
import { DeskError } from './desk-error.ts';

const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?$/iu;

/** Refuses requests that do not come from the editor's own page on this machine. */
export function demandOwnPage({ headers, rawHeaders, socket }: IncomingMessage): void {
  const { host = '', origin } = headers;
  const [isOwn, port = '80'] = ownNames.exec(host) ?? [];
  const isOnce =
    rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/iu.test(name)).length === 1;
  if (isOwn === undefined || !isOnce || Number(port) !== socket.localPort) {
    throw new DeskError(403, 'Redigeraren svarar bara på den här datorns egen adress.');
  }
  const site = headers['sec-fetch-site'];
  const isForeign = origin !== undefined && origin !== `http://${host}`;
  if (isForeign || (site !== undefined && site !== 'same-origin')) {
    throw new DeskError(403, 'Redigeraren svarar bara på anrop från sin egen sida.');
  }
}
