import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { contentDir } from './content-source.ts';

/** The day of each file's last change, `YYYY-MM-DD`, by its reported path. */
export type History = ReadonlyMap<string, string>;

/**
 * Reads the history from Git. Empty where there is no Git, and where the history is cut short: a
 * shallow clone would give every file the day of the last commit.
 */
export function readHistory(): History {
  const days = new Map<string, string>();
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return days;
  const prefix = git('rev-parse', '--show-prefix');
  let day = '';
  for (const line of git('log', '--format=%x00%cs', '--name-only', '-z', '--', '.').split('\0')) {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(line)) day = line;
    else {
      const path = line.trim();
      if (!path.startsWith(prefix)) continue;
      const file = `${basename(contentDir)}/${path.slice(prefix.length)}`;
      if (!days.has(file)) days.set(file, day);
    }
  }
  return days;
}

function git(...args: string[]): string {
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
