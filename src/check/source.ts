import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { isCollection } from '../model/index.ts';

/** A file or a stranger in the content folder. */
export interface SourceFile {
  /** From the content folder, with `/`: `events/x.mdx`. */
  readonly path: string;
  readonly kind: 'text' | 'media' | 'site' | 'link' | 'stranger';
  /** Where it lies on this machine. */
  readonly location: string;
  /** Bytes. */
  readonly size: number;
}

/** The content folder's files, sorted by path; links are named, never followed. */
export function listContent(contentDir: string): SourceFile[] {
  const files: SourceFile[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const name of readdirSync(join(contentDir, folder))) {
      if (name === '.DS_Store' || name === '.gitkeep') continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const location = join(contentDir, path);
      // A name that is not UTF-8 cannot be found again.
      const stats = statsOf(location);
      const size = stats?.size ?? 0;
      if (stats?.isDirectory()) waiting.push(path);
      else if (stats === undefined) files.push({ path, location, size, kind: 'stranger' });
      else files.push({ path, location, size, kind: stats.isFile() ? kindOf(path) : 'link' });
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function statsOf(location: string): Stats | undefined {
  try {
    return lstatSync(location);
  } catch {
    return undefined;
  }
}

/** How a content file is named in reports: with the content folder's own name first. */
export function reportedPath(contentDir: string, path: string): string {
  return `${basename(resolve(contentDir))}/${path}`;
}

function kindOf(path: string): SourceFile['kind'] {
  const parts = path.split('/');
  if (path === 'site.yaml') return 'site';
  if (parts[0] === 'media' && parts.length > 1) return 'media';
  const isText = parts.length === 2 && isCollection(parts[0] ?? '') && extname(path) === '.mdx';
  return isText ? 'text' : 'stranger';
}
