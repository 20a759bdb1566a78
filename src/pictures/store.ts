import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Things under names in one file, for any number of processes at once. */
export interface Store {
  readonly get: (name: string) => Uint8Array<ArrayBuffer> | undefined;
  /** Throws where it cannot be stored, as on a full disk. */
  readonly set: (name: string, made: Uint8Array) => void;
  readonly has: (name: string) => boolean;
  /** Lets go of all that nobody has asked for in so many days. */
  readonly forget: (days: number) => void;
  readonly close: () => void;
}

const damaged: readonly unknown[] = [11, 26]; // SQLITE_CORRUPT, SQLITE_NOTADB

const layout = `
  PRAGMA busy_timeout = 60000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, made BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS asked (name TEXT PRIMARY KEY, day INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TRIGGER IF NOT EXISTS made AFTER INSERT ON kept BEGIN
    INSERT OR REPLACE INTO asked VALUES (new.name, unixepoch() / 86400);
  END;
`;

const dayNow = () => Math.floor(Date.now() / 86_400_000);

/**
 * Opens the store in a folder, or makes one. Thousands of small files would cost five times as much
 * to write. One that is damaged is thrown away: all in it can be made again.
 */
export function openStore(folder: string): Store {
  const file = join(folder, 'kept.sqlite');
  mkdirSync(folder, { recursive: true });
  let opened: Statements | undefined;
  const trying = <Answer>(ask: (prepared: Statements) => Answer): Answer => {
    try {
      return ask((opened ??= prepare(file)));
    } catch (cause) {
      if (!isDamage(cause)) throw cause;
      opened?.close();
      for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
      return ask((opened = prepare(file)));
    }
  };
  const isAsked = ({ dayOf, ask }: Statements, name: string) => {
    const known = dayOf.get(name);
    if (known && known.day !== dayNow()) ask.run(name, dayNow());
    return known !== undefined;
  };
  return {
    get: (name) =>
      trying((prepared) => {
        const made = isAsked(prepared, name) ? prepared.read.get(name)?.made : undefined;
        return made instanceof Uint8Array ? new Uint8Array(made) : undefined;
      }),
    set: (name, made) =>
      trying(({ write }) => {
        write.run(name, made);
      }),
    has: (name) => trying((prepared) => isAsked(prepared, name)),
    forget: (days) =>
      trying(({ forgetAsked, forgetKept }) => {
        forgetAsked.run(dayNow() - days);
        forgetKept.run();
      }),
    close: () => opened?.close(),
  };
}

type Statements = ReturnType<typeof prepare>;

function prepare(file: string) {
  const database = new DatabaseSync(file);
  database.exec(layout);
  const forgotten = 'DELETE FROM kept WHERE name NOT IN (SELECT name FROM asked)';
  return {
    read: database.prepare('SELECT made FROM kept WHERE name = ?'),
    write: database.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?)'),
    dayOf: database.prepare('SELECT day FROM asked WHERE name = ?'),
    ask: database.prepare('INSERT OR REPLACE INTO asked VALUES (?, ?)'),
    forgetAsked: database.prepare('DELETE FROM asked WHERE day < ?'),
    forgetKept: database.prepare(forgotten),
    close: () => database.close(),
  };
}

const isDamage = (cause: unknown) =>
  cause instanceof Error && 'errcode' in cause && damaged.includes(cause.errcode);
