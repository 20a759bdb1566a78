import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packRelease, sendRelease } from '../delivery/own-server/server.ts';
import { stageRelease } from '../delivery/own-server/stage.ts';
import { build } from './build.ts';
import { outDir } from './settings.ts';
import { explain } from './terminal.ts';

const usage =
  'Skriv vart: npm run publish -- --to /srv/webb (eller ssh://webb@exempel.se, eller utgava.tar.gz ' +
  'att skicka senare). Med --from MAPP publiceras en webbplats som redan är byggd.';

/** A name that sorts by time, and says which commit the release was made from. */
function nameRelease(now = new Date()): string {
  const time = now.toISOString().replaceAll(/[-:]|\.\d+/gu, '');
  const commit = execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' });
  return `${time}-${commit.trim()}`;
}

async function publish(): Promise<boolean> {
  const options = { to: { type: 'string' }, from: { type: 'string' } } as const;
  const { to, from } = parseArgs({ options }).values;
  if (to === undefined) throw new Error(usage);
  if (from === undefined && !(await build())) return false;
  mkdirSync('.cache', { recursive: true });
  const staged = mkdtempSync(join('.cache', 'release-'));
  try {
    stageRelease(from ?? outDir(), staged);
    if (to.endsWith('.tar.gz')) return await packRelease(staged, to);
    return await sendRelease(staged, to, nameRelease());
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

try {
  process.exitCode = (await publish()) ? 0 : 1;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
if (process.exitCode !== 0) console.error('Inget har publicerats.');
