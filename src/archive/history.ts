import { basename } from 'node:path';
import { contentDir } from './content-dir.ts';
import { git } from './git.ts';

/** What Git knows of a file, as days `YYYY-MM-DD`. */
export interface FileHistory {
  readonly added: string;
  readonly changed: string;
  /** The commit that changed it last, its first twelve digits. */
  readonly commit: string;
  /** How many commits have touched it. */
  readonly changes: number;
}

/** What Git knows of each file, by its reported path. */
export type History = ReadonlyMap<string, FileHistory>;

/**
 * Reads the history from Git. Empty where there is no Git, and where the history is cut short: a
 * shallow clone would give every file the day of the last commit.
 */
export function readHistory(): History {
  const days = new Map<string, FileHistory>();
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return days;
  const prefix = git('rev-parse', '--show-prefix');
  let [day, commit] = ['', ''];
  for (const line of git('log', '--format=%x00%cs %H', '--name-only', '-z', '--', '.').split(
    '\0',
  )) {
    const [, newDay, newCommit] = /^(\d{4}-\d{2}-\d{2}) ([\da-f]{40,})$/u.exec(line) ?? [];
    if (newDay && newCommit) [day, commit] = [newDay, newCommit.slice(0, 12)];
    else {
      const path = line.trim();
      if (!path.startsWith(prefix)) continue;
      const file = `${basename(contentDir)}/${path.slice(prefix.length)}`;
      const later = days.get(file);
      const changes = (later?.changes ?? 0) + 1;
      const latest = { changed: later?.changed ?? day, commit: later?.commit ?? commit };
      days.set(file, { added: day, ...latest, changes });
    }
  }
  return days;
}

/** A state of the content in Git. */
export interface Version {
  /** The commit, its first twelve digits. */
  readonly commit: string;
  /** Its day, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The last change of any of the content; absent where the history is not known. */
export function readVersion(): Version | undefined {
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
  const [commit, day] = git('log', '-1', '--format=%H %cs', '--', '.').split(' ');
  return commit && day ? { commit: commit.slice(0, 12), day } : undefined;
}
