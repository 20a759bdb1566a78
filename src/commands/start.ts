import { serve, type Served } from '../delivery/server.ts';
import type { Desk } from '../desk/index.ts';
import { buildWhenNeeded } from './build-when-needed.ts';
import { startDesk } from './desk.ts';
import { busyPort, chosenPort } from './port.ts';
import { outDir, siteUrl } from './settings.ts';
import { explain } from './terminal.ts';

async function serveAt(port: number, desk: Desk | undefined): Promise<Served> {
  try {
    return await serve(outDir(), {
      port,
      base: siteUrl()?.pathname ?? '/',
      ...(desk ? { first: desk.answer } : {}),
    });
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
  const desk = await startDesk();
  // A desk left open would keep the process alive.
  const served = await serveAt(port, desk).catch(async (error: unknown) => {
    await desk?.close();
    throw error;
  });
  const stop = () => void served.close().then(() => desk?.close());
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(`Klart: öppna ${served.address.replace(/(?<=\d)\/$/u, '')}`);
  if (desk) console.log(`Redigera: öppna ${served.address}admin/`);
  console.log('Avsluta med Ctrl+C.');
}

try {
  await start();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
