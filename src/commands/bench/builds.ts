import { appendFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeCorpus } from '../../bench/corpus.ts';
import { runMeasured, type Cost, type Program } from '../../bench/measured-run.ts';
import { peers, writePeer, type Peer } from '../../bench/peers.ts';
import { phasesOfPages } from '../../bench/phases.ts';

/** What is compared, and with which texts. */
interface Comparison {
  readonly sizes: readonly number[];
  readonly folder: string;
  readonly script: string;
}

/** One site with its texts, ready to be built. */
interface Contender {
  readonly name: string;
  readonly texts: string;
  readonly pages: string;
  readonly program: Program;
}

const ours = 'denna webbplats';
const onlyPages = 'denna, bara sidor';

/** Prints what it costs to build the same made-up archive here and with each peer. */
export async function compareBuilds({ sizes, folder, script }: Comparison): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const size of sizes) {
    console.log(`\n${size} händelser`);
    console.log(
      'webbplats              bygge    sidor  tid       processor  ms/sida  minne    mot mdx',
    );
    const yardsticks = new Map<string, number>();
    for (const peer of [...peers, undefined]) {
      const place = join(folder, `${size}-${peer?.name.replaceAll(/\W+/gu, '-') ?? 'ours'}`);
      const contender = peer
        ? await preparePeer(peer, { folder: place, script, count: size })
        : await prepareOurs(place, script, size);
      if (contender) await measureBoth(contender, yardsticks);
      else console.log(`${peer?.name ?? ours}: finns inte här`);
    }
  }
  // Not before: for some minutes ext4 looks at every file that has gone before it makes a new one.
  await rm(folder, { recursive: true, force: true });
}

async function measureBoth(contender: Contender, yardsticks: Map<string, number>): Promise<void> {
  const { name, texts, pages, program } = contender;
  for (const run of ['kallt', 'en text']) {
    if (run === 'en text') {
      const [changed = ''] = (await readdir(texts)).filter((file) => /\.mdx?$/u.test(file)).sort();
      await appendFile(join(texts, changed), '\nOch en mening till om mötet.\n');
      // Outside the site, as Eleventy makes pages of all that lies in its folder.
      await rename(pages, `${dirname(pages)}-kallt`);
    }
    const cost = await runMeasured(program);
    const files = await readdir(pages, { recursive: true });
    const count = files.filter((file) => file.endsWith('.html')).length;
    const print = (who: string, { processor }: Pick<Cost, 'processor'>, whole?: Cost) => {
      const each = (processor * 1000) / count;
      if (!yardsticks.has(run)) yardsticks.set(run, each);
      const columns = [
        who.padEnd(22),
        run.padEnd(8),
        String(count).padEnd(6),
        (whole ? `${whole.seconds.toFixed(1)} s` : '–').padEnd(9),
        `${processor.toFixed(1)} s`.padEnd(10),
        each.toFixed(2).padEnd(8),
        (whole ? `${Math.round(whole.memory)} MB` : '–').padEnd(8),
        (each / (yardsticks.get(run) ?? NaN)).toFixed(2),
      ];
      console.log(columns.join(' '));
    };
    print(name, cost, cost);
    if (name === ours) tellPhases(cost.output, (processor) => print(onlyPages, { processor }));
  }
}

/** Prints the part that pages alone took, as their peers have nothing else, and each part. */
function tellPhases(output: string, print: (processor: number) => void): void {
  const phases = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as Record<string, number>;
  const all = Object.entries(phases);
  const own = all.filter(([phase]) => phasesOfPages.has(phase));
  print(own.reduce((sum, [, seconds]) => sum + seconds, 0));
  console.log(`  ${all.map(([phase, seconds]) => `${phase} ${seconds.toFixed(1)} s`).join(', ')}`);
}

async function preparePeer(
  peer: Peer,
  task: { folder: string; script: string; count: number },
): Promise<Contender | undefined> {
  const program = peer.program(task.folder);
  if (!program) return undefined;
  await writePeer(peer, task);
  const [texts, pages] = [join(task.folder, peer.texts), join(task.folder, peer.pages)];
  return { name: peer.name, texts, pages, program };
}

async function prepareOurs(folder: string, script: string, count: number): Promise<Contender> {
  const [contentDir, pages] = [join(folder, 'content'), join(folder, 'dist')];
  await writeCorpus(script, contentDir, count);
  return {
    name: ours,
    texts: join(contentDir, 'events'),
    pages,
    program: {
      command: [process.execPath, 'src/commands/bench/one.ts'],
      folder: resolve('.'),
      // With an address of its own the site has cards, too.
      env: {
        CONTENT_DIR: contentDir,
        CACHE_DIR: join(folder, 'cache'),
        OUT_DIR: pages,
        SITE_URL: 'https://example.org',
        TODAY: '2026-01-01',
      },
    },
  };
}
