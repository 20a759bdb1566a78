import { randomUUID } from 'node:crypto';
import { appendFile, glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { readSiteFile } from '../../archive/site-file.ts';
import type { Card } from '../../archive/index.ts';
import { writeCorpus } from '../../bench/corpus.ts';
import { runMeasured } from '../../bench/measured-run.ts';
import { cardPicture } from '../../cards/index.ts';
import { copiesOf } from '../../pictures/copies.ts';
import type { PictureFacts } from '../../pictures/judge.ts';
import { cacheDir, hashOf } from '../../pictures/kept.ts';
import { copyOnce, judgeOnce } from '../../pictures/remembered.ts';
import { rememberingSetter, type Setter } from '../../print/cache.ts';
import { makeDocument } from '../../print/make.ts';
import { readPdf } from '../../tests/tools/pdf.ts';

const folder = '.cache/bench';
const site = `${folder}/dist`;
const url = new URL('https://example.org/');

/** One thing made: how long the processor took, whatever else it did, and what it weighs. */
interface Made {
  readonly milliseconds: number;
  readonly bytes: number;
}

/**
 * Prints what documents, cards and photos cost, made and read again, and what they add to a build
 * of today's content and of made-up archives: cold, unchanged, and with one text changed. Forgets
 * what earlier builds have kept.
 */
export async function measureForms(script: string, sizes: readonly number[]): Promise<void> {
  console.log('bygge              hur        tid      processor  varav dokument, kort');
  await builds('dagens', 'content');
  console.log(
    '\nProcessortid:\nform       antal  nygjord (mitten, värst)  igen (mitten)  kB (minst, mitten, mest)',
  );
  print('pdf', await documents());
  print('kort', await cards());
  print('foto', await photo());
  for (const size of sizes) {
    const contentDir = `${folder}/content-${size}`;
    await writeCorpus(script, contentDir, size);
    await builds(`${size} händelser`, contentDir);
  }
  await rm(folder, { recursive: true, force: true });
}

async function builds(name: string, contentDir: string): Promise<void> {
  for (const kept of ['kept.sqlite', 'kept.sqlite-wal', 'kept.sqlite-shm', 'astro']) {
    await rm(join(cacheDir, kept), { recursive: true, force: true });
  }
  const build = async (how: string) => {
    const { seconds, processor, output } = await runMeasured({
      command: [process.execPath, 'src/commands/bench/one.ts'],
      folder: '.',
      env: { CONTENT_DIR: contentDir, OUT_DIR: site, SITE_URL: url.href },
    });
    const phases = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as Record<string, number>;
    const inSeconds = (time = 0) => `${time.toFixed(1)} s`;
    console.log(
      name.padEnd(18),
      how.padEnd(10),
      inSeconds(seconds).padEnd(8),
      inSeconds(processor).padEnd(10),
      [phases.dokument, phases.kort].map((time) => inSeconds(time)).join(', '),
    );
  };
  await build('kallt');
  await build('oändrat');
  if (contentDir === 'content') return;
  const [first = ''] = await Array.fromAsync(glob(`${contentDir}/events/*.mdx`));
  await appendFile(first, '\nEn mening till.\n');
  await build('en ändrad');
}

/** Every document of the site that was built last, and how many words can be read in them. */
async function documents(): Promise<Made[][]> {
  const known = readSiteFile();
  if (!known) return [];
  const again = rememberingSetter();
  const { compile } = await import('../../print/compile.ts');
  const set: Setter = (...given) => Promise.resolve(compile(...given));
  const made: Made[][] = [];
  let words = 0;
  for await (const file of glob(
    `${site}/{handelser,rapporter,utmaningar,overenskommelsen}/**/index.html`,
  )) {
    const page = `/${file.slice(site.length + 1, -'index.html'.length)}`;
    const html = await readFile(file, 'utf8');
    if (!html.includes('type="application/pdf"')) continue;
    const offer = { file, version: undefined, address: page };
    const press = { site: known, url, base: '/', folder: site };
    const one = (setter: Setter) =>
      timed(() => makeDocument(html, page, offer, { ...press, set: setter }));
    const fresh = await one(set);
    await one(again);
    made.push([fresh.made, (await one(again)).made]);
    words += (await readPdf(fresh.bytes)).words.length;
  }
  console.log(`${words} ord läses i dem`);
  return made;
}

async function cards(): Promise<Made[][]> {
  const known = readSiteFile();
  if (!known) return [];
  const square = { side: 24, layers: [{ colour: 1, path: 'M0 0h24v24h-24z' }] } as const;
  const made: Made[][] = [];
  for (let count = 0; count < 30; count += 1) {
    const title = `Samtal om stadens framtid ${randomUUID().slice(0, 8)}`;
    const about = { address: '/x/', language: 'sv', isList: false, kind: 'Händelse' } as const;
    const card: Card = { ...about, title, when: '2023', drawings: Array(9).fill(square) };
    const draw = () => timed(() => cardPicture(card, known));
    made.push([(await draw()).made, (await draw()).made]);
  }
  return made;
}

/** A photo of 6000 × 4000 with all its copies. */
async function photo(): Promise<Made[][]> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const small = {
    create: { width: 60, height: 40, channels: 3, background: '#888', noise },
  } as const;
  const grain = await sharp(small).resize(6000, 4000).jpeg({ quality: 90 }).toBuffer();
  const bytes = Buffer.concat([grain, Buffer.from(randomUUID())]);
  const make = async () => {
    const hash = hashOf([bytes]);
    const facts = (await judgeOnce(bytes, hash, 'jpg')) as PictureFacts;
    const copies = copiesOf('/media/a.jpg', hash, facts);
    return Buffer.concat(
      await Promise.all(copies.map((copy) => copyOnce(hash, copy, () => Promise.resolve(bytes)))),
    );
  };
  return [[(await timed(make)).made, (await timed(make)).made]];
}

async function timed(make: () => Promise<Uint8Array>) {
  const before = process.cpuUsage();
  const bytes = await make();
  const { user, system } = process.cpuUsage(before);
  return { bytes, made: { milliseconds: (user + system) / 1000, bytes: bytes.length } };
}

function print(name: string, made: readonly (readonly Made[])[]): void {
  const column = (at: number, what: keyof Made) => made.flatMap((runs) => runs[at]?.[what] ?? []);
  const [fresh, again, bytes] = [
    spread(column(0, 'milliseconds')),
    spread(column(1, 'milliseconds')),
    spread(column(0, 'bytes').map((one) => one / 1000)),
  ];
  console.log(
    name.padEnd(10),
    String(made.length).padEnd(6),
    `${fresh.middle}, ${fresh.most} ms`.padEnd(24),
    `${again.middle} ms`.padEnd(14),
    `${bytes.least}, ${bytes.middle}, ${bytes.most}`,
  );
}

function spread(numbers: readonly number[]) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1);
  return { least: at(0), middle: at(0.5), most: at(1) };
}
