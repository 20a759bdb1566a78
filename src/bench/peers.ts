import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { astroSite, eleventySite, hugoSite, type SiteFiles } from './peer-sites.ts';
import type { Program } from './measured-run.ts';

/** Another way to make article pages of the same texts. */
export interface Peer {
  readonly name: string;
  /** What the texts are written in. */
  readonly format: 'mdx' | 'md';
  /** Where the texts lie, and where the pages come to lie, in its folder. */
  readonly texts: string;
  readonly pages: string;
  readonly files: SiteFiles;
  /** What builds it, once it is there; nothing where it cannot be had on this machine. */
  readonly program: (folder: string) => Program | undefined;
}

/** Eleventy is fetched for the measurement alone, and is no part of this project. */
const eleventy = '@11ty/eleventy@3.1.8';
const eleventyFolder = '.cache/peers';

const astro = (name: string, format: Peer['format']): Peer => ({
  name,
  format,
  texts: 'src/events',
  pages: 'dist',
  files: astroSite(format),
  program: (folder) => ({
    command: [process.execPath, join(process.cwd(), 'node_modules/astro/bin/astro.mjs'), 'build'],
    folder,
  }),
});

/** The peers, the one that all are compared with first. */
export const peers: readonly Peer[] = [
  astro('Astro + @astrojs/mdx', 'mdx'),
  astro('Astro + .md', 'md'),
  {
    name: 'Eleventy',
    format: 'md',
    texts: 'events',
    pages: '_site',
    files: eleventySite,
    program: (folder) => {
      const command = join(process.cwd(), eleventyFolder, 'node_modules/@11ty/eleventy/cmd.cjs');
      const options = ['i', '--no-save', '--no-audit', '--no-fund', '--prefix', eleventyFolder];
      return isThere('npm', [...options, eleventy])
        ? { command: [process.execPath, command, '--quiet'], folder }
        : undefined;
    },
  },
  {
    name: 'Hugo',
    format: 'md',
    texts: 'content/events',
    pages: 'public',
    files: hugoSite,
    program: (folder) =>
      isThere('hugo', ['version']) ? { command: ['hugo', '--quiet'], folder } : undefined,
  },
];

function isThere(name: string, options: readonly string[]): boolean {
  try {
    execFileSync(name, options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Writes a peer's site and, with the generator, its texts. */
export async function writePeer(
  { files, format, texts }: Peer,
  { folder, script, count }: { folder: string; script: string; count: number },
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const options = ['--n', String(count), '--format', format, '--out', join(folder, texts)];
  execFileSync(process.execPath, [script, ...options]);
}
