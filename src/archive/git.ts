import { execFileSync } from 'node:child_process';
import { contentDir } from './content-dir.ts';

/** What Git says in the content folder, without white space around; nothing where it fails. */
export function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: contentDir,
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
      maxBuffer: 1e9,
    }).trim();
  } catch {
    return '';
  }
}
