import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { compressFolder } from '../compress.ts';
import { readHeaders } from '../headers-file.ts';
import { hashedFiles } from '../headers.ts';
import { writeNginx } from '../nginx.ts';
import { isFor } from '../path-pattern.ts';
import { readRedirects } from '../redirects.ts';

/** Puts together a release for one's own server, in a new folder, from a built site. */
export function stageRelease(built: string, folder: string): void {
  const rules = readHeaders(readFileSync(join(built, '_headers'), 'utf8'));
  const base = rules[0]?.path.replace('*', '') ?? '/';
  const redirects = readRedirects(readFileSync(join(built, '_redirects'), 'utf8'));
  const site = join(folder, 'site', base);
  cpSync(built, site, { recursive: true, preserveTimestamps: true });
  for (const file of ['_headers', '_redirects']) rmSync(join(site, file));
  compressFolder(site, 'gz');
  atRoot(site, join(folder, 'site'));
  const nginx = writeNginx({ base, rules, redirects });
  mkdirSync(join(folder, 'nginx'));
  writeFileSync(join(folder, 'nginx', 'maps.conf'), nginx.maps);
  writeFileSync(join(folder, 'nginx', 'server.conf'), nginx.server);
  writeFileSync(join(folder, 'hashed'), hashedIn(site, join(folder, 'site')));
}

/** Some files are looked for at the root of a host, wherever the site lies on it. */
function atRoot(site: string, root: string): void {
  const [from, to] = [join(site, '.well-known'), join(root, '.well-known')];
  if (from !== to && existsSync(from)) cpSync(from, to, { recursive: true });
}

/** The files whose names change with their bytes, a line each, by their paths from the root. */
function hashedIn(site: string, root: string): string {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const address = `/${relative(site, file)}`.replace(/\.gz$/u, '');
      return hashedFiles.some((pattern) => isFor(pattern, address));
    })
    .map((file) => `${relative(root, file)}\n`)
    .sort()
    .join('');
}
