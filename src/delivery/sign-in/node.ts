import { signInServer } from './node-server.ts';
import { readSettings } from './settings.ts';

const { HOST = '127.0.0.1', PORT = '8787' } = process.env;

try {
  signInServer(readSettings(process.env))
    .on('error', stop)
    .listen(Number(PORT), HOST, () => {
      process.stdout.write(`Inloggningen svarar på http://${HOST}:${PORT}/auth\n`);
    });
} catch (error) {
  stop(error);
}

function stop(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
