import { dev } from 'astro';
import { chosenPort } from './port.ts';
import { buildDay } from './settings.ts';

process.env.TODAY = buildDay();
const server = await dev({
  root: '.',
  server: { host: '127.0.0.1', port: chosenPort() },
  logLevel: 'warn',
});
console.log(`Öppna http://localhost:${server.address.port}/ (ändringar syns direkt).`);
console.log('Avsluta med Ctrl+C.');
const stop = () => void server.stop().then(() => process.exit());
process.once('SIGINT', stop).once('SIGTERM', stop);
