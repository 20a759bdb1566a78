import { parseArgs } from 'node:util';
import { rollBack } from '../delivery/own-server/server.ts';

const { to } = parseArgs({ options: { to: { type: 'string' } } }).values;
if (to === undefined) {
  console.error('Skriv var: npm run rollback -- --to /srv/webb (eller ssh://webb@exempel.se).');
  process.exitCode = 1;
} else {
  process.exitCode = (await rollBack(to)) ? 0 : 1;
}
