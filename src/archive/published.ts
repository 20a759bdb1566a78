import { publishedPaths } from '../check/index.ts';
import { git } from './git.ts';

/** The paths of every content file that has ever been published, as far as Git remembers. */
export function readPublished(): Promise<readonly string[]> {
  const prefix = git('rev-parse', '--show-prefix');
  return publishedPaths((args) => Promise.resolve(git(...args)), prefix);
}
