import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeCorpus } from '../bench/corpus.ts';
import { measureFaults } from './bench/faults.ts';
import { printSearchCost, searchColumns } from './bench/search.ts';
import { build } from './build.ts';

const script = resolve(process.env.CORPUS ?? '../shared/bench/corpus.mjs');
const folder = '.cache/bench';
const [first, ...rest] = process.argv.slice(2);

if (first === 'one') await buildOnce();
else if (first === 'faults') await measureFaults();
else if (first === 'search') await compareSearch((rest.length > 0 ? rest : ['1000']).map(Number));
else await compare([first ?? '1000', ...rest].map(Number));

/** Prints what it costs to build today's content and made-up archives of the given sizes. */
async function compare(sizes: readonly number[]): Promise<void> {
  console.log('innehåll           bygge  sidor  tid      processor  ms/sida  minne');
  await measure('dagens', 'content');
  if (!existsSync(script)) {
    console.log(`Ingen generator i ${script}: ange den med CORPUS=…`);
    return;
  }
  for (const size of sizes) {
    const contentDir = `${folder}/content-${size}`;
    await writeCorpus(script, contentDir, size);
    await measure(`${size} händelser`, contentDir);
  }
  await rm(folder, { recursive: true, force: true });
}

/** Prints what the first letters typed in the search cost, at the same sizes. */
async function compareSearch(sizes: readonly number[]): Promise<void> {
  console.log(searchColumns);
  for (const size of [undefined, ...(existsSync(script) ? sizes : [])]) {
    const contentDir = size === undefined ? 'content' : `${folder}/content-${size}`;
    if (size !== undefined) await writeCorpus(script, contentDir, size);
    const env = { ...process.env, CONTENT_DIR: contentDir };
    await promisify(execFile)(process.execPath, ['src/commands/bench.ts', 'one'], { env });
    const name = size === undefined ? 'dagens' : `${size} händelser`;
    await printSearchCost(name, `${folder}/dist`);
  }
  await rm(folder, { recursive: true, force: true });
}

// Each build has a process of its own, so that one's memory is not another's.
async function measure(name: string, contentDir: string): Promise<void> {
  for (const run of ['kallt', 'igen']) {
    if (run === 'kallt') await rm('node_modules/.astro', { recursive: true, force: true });
    const started = performance.now();
    const env = { ...process.env, CONTENT_DIR: contentDir };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['src/commands/bench.ts', 'one'],
      { env },
    );
    const seconds = (performance.now() - started) / 1000;
    const [processor = 0, memory = 0] =
      stdout.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
    const pages = readdirSync(`${folder}/dist`, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.html'),
    ).length;
    const columns = [
      name.padEnd(18),
      run.padEnd(6),
      String(pages).padEnd(6),
      `${seconds.toFixed(1)} s`.padEnd(8),
      `${processor.toFixed(1)} s`.padEnd(10),
      ((processor * 1000) / pages).toFixed(1).padEnd(8),
      `${Math.round(memory)} MB`,
    ];
    console.log(columns.join(' '));
  }
}

async function buildOnce(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({ outDir: `${folder}/dist` });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(`${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1000}`);
}
