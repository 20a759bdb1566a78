import { dev } from 'astro';
import type { Connect } from 'vite';
import { startDesk } from './desk.ts';
import { chosenPort } from './port.ts';
import { buildDay } from './settings.ts';

const port = chosenPort();
const desk = await startDesk();
process.env.TODAY = buildDay();

const askDesk: Connect.NextHandleFunction = (request, response, next) => {
  if (!desk?.answer(request, response)) next();
};

const server = await dev({
  root: '.',
  server: { host: '127.0.0.1', port },
  logLevel: 'warn',
  vite: {
    // What a build writes there is no change to the site.
    server: { watch: { ignored: ['**/.cache/**'] } },
    plugins: [
      {
        name: 'desk',
        // Before Astro's own, which answers for what does not end in a slash.
        configureServer:
          ({ middlewares }) =>
          () => {
            middlewares.stack.unshift({ route: '', handle: askDesk });
          },
      },
    ],
  },
});
const address = `http://localhost:${server.address.port}/`;
console.log(`Öppna ${address} (ändringar syns direkt).`);
if (desk) console.log(`Redigera: öppna ${address}admin/`);
console.log('Avsluta med Ctrl+C.');
const stop = () =>
  void server
    .stop()
    .then(() => desk?.close())
    .then(() => process.exit());
process.once('SIGINT', stop).once('SIGTERM', stop);
