import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../model/index.ts';
import { fullDisk } from './git.ts';
import type { Objects } from './objects.ts';
import { isAlive } from './process.ts';
import { same, type Entry, type Listing } from './trees.ts';

/** A folder that shows a tree's content as files, for the content check to look at. */
export interface Export {
  readonly contentDir: string;
  /** Makes the folder show some content, and tells what can't be shown: links and the like. */
  readonly show: (content: Listing) => Promise<Problem[]>;
  readonly close: () => Promise<void>;
}

/** Makes such a folder; what earlier, killed processes left is swept away. */
export async function openExport(objects: Objects, cacheDir: string): Promise<Export> {
  await mkdir(cacheDir, { recursive: true });
  for (const name of await readdir(cacheDir)) {
    const [, process] = /^check-(\d+)-/u.exec(name) ?? [];
    if (process && !isAlive(Number(process))) await rm(join(cacheDir, name), { recursive: true });
  }
  const folder = await mkdtemp(join(cacheDir, `check-${process.pid}-`));
  let shown = new Map<string, Entry>();

  const show = async (content: Listing): Promise<Problem[]> => {
    const wanted = new Map([...content].filter(([, entry]) => isFile(entry)));
    const gone = [...shown.keys()].filter((path) => !wanted.has(path));
    const fresh = [...wanted].filter(([path, entry]) => !same(shown.get(path), entry));
    // Until all is written nobody knows what the folder shows.
    shown = new Map();
    try {
      for (const path of gone) await rm(join(folder, path), { force: true });
      await Promise.all(fresh.map(([path, { hash }]) => write(path, hash)));
    } catch (cause) {
      await rm(folder, { recursive: true, force: true });
      const { code } = cause as NodeJS.ErrnoException;
      throw code === 'ENOSPC' || code === 'EFBIG' || code === 'EDQUOT' ? fullDisk(cause) : cause;
    }
    shown = wanted;
    return [...content].flatMap(([path, entry]) => strangers(path, entry));
  };

  const write = async (path: string, hash: string) => {
    const file = join(folder, path);
    const bytes = (await objects.read(hash))?.bytes;
    if (!bytes) throw new Error(`${path}: blob ${hash} saknas i förrådet`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  };

  return {
    contentDir: join(folder, 'content'),
    show,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

const isFile = ({ mode }: Entry) => mode.startsWith('100');

function strangers(file: string, entry: Entry): Problem[] {
  if (isFile(entry)) return [];
  const found = entry.mode === '120000' ? 'en länk i filsystemet' : 'ett annat Git-förråd';
  const words = { found, expected: 'en vanlig fil', fix: 'Ersätt den med filen själv.' };
  return [{ file, line: 1, column: 1, rule: 'file-link', ...words }];
}
