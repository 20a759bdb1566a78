import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHeaders } from '../headers-file.ts';
import { headerRules } from '../headers.ts';
import { writeRedirects, type Redirect } from '../redirects.ts';
import { stageRelease } from './stage.ts';

/** How many pages a made-up site has besides its home page. */
export const pageCount = 20;

/** A made-up page, as its release has it: each names its release, and so do its styles. */
export const page = (release: string) =>
  `<title>${release}</title><link rel="stylesheet" href="/assets/site.${release}.css">${' '.repeat(5000)}`;

/** The styles of a release. */
export const styles = (release: string) => `/* ${release} */${' '.repeat(60_000)}`;

const oldAddresses: Redirect[] = [
  { from: "/gammal;$uri='x'/", to: '/sida-1/?fråga=$host;"}' },
  { from: '/möten/', to: 'https://exempel.se/' },
];

/** Stages a made-up site as a release, in a new folder. */
export function stageMadeUp(release: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const built = join(folder, 'dist');
  const write = (path: string, text: string) => {
    mkdirSync(join(built, path, '..'), { recursive: true });
    writeFileSync(join(built, path), text);
  };
  write('index.html', page(release));
  write('404.html', page(release));
  for (let number = 1; number <= pageCount; number += 1)
    write(`sida-${number}/index.html`, page(release));
  write(`assets/site.${release}.css`, styles(release));
  write('_headers', writeHeaders(headerRules({ base: '/', connect: [] })));
  write('_redirects', writeRedirects(oldAddresses));
  const staged = join(folder, 'staged');
  stageRelease(built, staged);
  rmSync(built, { recursive: true });
  return staged;
}
