import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { categories, measurePage, type Verdict } from '../bench/lighthouse.ts';
import { compressFolder } from '../delivery/compress.ts';
import { serve } from '../delivery/server.ts';
import { launchBrowser } from '../tests/browser.ts';
import { builtSite, pagesByKind } from '../tests/tools/built-site.ts';
import { buildWhenNeeded } from './build-when-needed.ts';
import { explain } from './terminal.ts';

// A command and no test: times differ from run to run, and with what else the machine is doing.

const kinds = ['/', '/handelser/…', '/overenskommelsen', '/arkiv', '/sok'];

/** A port that was free just now; Chromium can't say which one it took. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const isPerfect = ({ scores, shift }: Verdict) =>
  shift === 0 && Object.values(scores).every((score) => score === 100);

/** A busy machine only ever makes a page look slow: the best of three runs is nearest the truth. */
async function judge(address: string, port: number): Promise<Verdict> {
  let best = await measurePage(address, port);
  for (let run = 1; run < 3 && !isPerfect(best); run += 1) {
    const other = await measurePage(address, port);
    if (other.scores.performance >= best.scores.performance) best = other;
  }
  return best;
}

async function run(): Promise<boolean> {
  if (!(await buildWhenNeeded())) return false;
  const site = builtSite();
  const groups = pagesByKind(site);
  const addresses = kinds.flatMap((kind) => groups.get(kind)?.[0]?.address ?? []);
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  cpSync('dist', folder, { recursive: true });
  compressFolder(folder);
  const served = await serve(folder, { port: 0, base: site.base, compressed: true });
  const port = await freePort();
  const browser = await launchBrowser(`--remote-debugging-port=${port}`);
  const verdicts: Verdict[] = [];
  console.log('snabbhet  tillgänglighet  god sed  sökbarhet  CLS    sida');
  try {
    for (const address of addresses) {
      const verdict = await judge(new URL(address, served.address).href, port);
      const widths = [8, 14, 7, 9];
      const scores = categories.map((name, index) =>
        String(verdict.scores[name]).padStart(widths[index] ?? 0),
      );
      console.log([...scores, verdict.shift.toFixed(3), address].join('  '));
      for (const fault of verdict.faults) console.log(`    ${fault}`);
      verdicts.push(verdict);
    }
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
  return verdicts.every(isPerfect);
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
