import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** What a finished build was made of and what it came to. */
interface Stamp {
  readonly inputs: string;
  readonly output: string;
  /** ISO 8601. */
  readonly at: string;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** One figure for everything that lies in these files and folders, and for the words beside them. */
export function fingerprint(paths: readonly string[], words: readonly string[] = []): string {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const file of paths.filter((path) => existsSync(path)).flatMap(filesIn)) {
    const bytes = readFileSync(file);
    hash.update(JSON.stringify([file.split(sep).join('/'), bytes.length])).update(bytes);
  }
  return hash.digest('hex');
}

const stampOf = (outDir: string, folder: string) => join(folder, `built-${basename(outDir)}.json`);

/** Remembers what the site in `outDir` was built from. */
export function rememberBuild(outDir: string, inputs: string, folder = '.cache'): void {
  const stamp: Stamp = { inputs, output: fingerprint([outDir]), at: new Date().toISOString() };
  mkdirSync(folder, { recursive: true });
  writeFileSync(stampOf(outDir, folder), JSON.stringify(stamp));
}

/** What is remembered of `outDir`; nothing when somebody else has written there since. */
export function recallBuild(outDir: string, folder = '.cache'): Stamp | undefined {
  const file = stampOf(outDir, folder);
  if (!existsSync(file) || !existsSync(outDir)) return undefined;
  const stamp = JSON.parse(readFileSync(file, 'utf8')) as Stamp;
  return stamp.output === fingerprint([outDir]) ? stamp : undefined;
}
