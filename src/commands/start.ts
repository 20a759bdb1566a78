import { serve, type Served } from '../delivery/server.ts';
import { buildWhenNeeded } from './build-when-needed.ts';
import { busyPort, chosenPort } from './port.ts';
import { siteUrl } from './settings.ts';
import { explain } from './terminal.ts';

async function serveAt(port: number): Promise<Served> {
  try {
    return await serve('dist', { port, base: siteUrl()?.pathname ?? '/' });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? busyPort(port) : error;
  }
}

async function start(): Promise<void> {
  const port = chosenPort();
  if (!(await buildWhenNeeded())) {
    process.exitCode = 1;
    return;
  }
  const served = await serveAt(port);
  console.log(`Klart: öppna ${served.address.replace(/(?<=\d)\/$/u, '')}`);
  console.log('Avsluta med Ctrl+C.');
  const stop = () => void served.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
