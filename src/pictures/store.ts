import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Things under names in one file, for any number of processes at once. */
export interface Store {
  readonly get: (name: string) => Uint8Array<ArrayBuffer> | undefined;
  /** Others find it a moment later, or not at all where it cannot be stored, as on a full disk. */
  readonly set: (name: string, made: Uint8Array) => void;
  /** Lets others find all of it now. */
  readonly settle: () => void;
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
  const waiting = waitingRoom(({ made, asked }) => {
    trying(({ inOne, write, ask }) => {
      inOne(() => {
        for (const [name, bytes] of made) write.run(name, bytes);
        for (const name of asked) ask.run(name, dayNow());
      });
    });
  });
  return {
    get: (name) => {
      const found = waiting.made.get(name) ?? trying(({ read }) => read.get(name));
      if (!found || found instanceof Uint8Array) return found && new Uint8Array(found);
      if (found.day !== dayNow()) waiting.ask(name);
      return found.made instanceof Uint8Array ? new Uint8Array(found.made) : undefined;
    },
    set: waiting.set,
    settle: waiting.empty,
    has: (name) => {
      if (waiting.made.has(name)) return true;
      const known = trying(({ dayOf }) => dayOf.get(name));
      if (known && known.day !== dayNow()) waiting.ask(name);
      return known !== undefined;
    },
    forget: (days) => {
      waiting.empty();
      trying(({ forgetAsked, forgetKept }) => {
        forgetAsked.run(dayNow() - days);
        forgetKept.run();
      });
    },
    close: () => {
      waiting.empty();
      opened?.close();
    },
  };
}

/** What is to be written: things by their names, and the names of those that were asked for. */
interface Waiting {
  readonly made: Map<string, Uint8Array>;
  readonly asked: Set<string>;
}

// To write one by itself costs twice as much as one of many, so they wait for each other; no lock is
// held meanwhile.
const most = 500;
const longestWait = 100; // Milliseconds.

function waitingRoom(write: (waiting: Waiting) => void) {
  const waiting: Waiting = { made: new Map(), asked: new Set() };
  const { made, asked } = waiting;
  let timer: NodeJS.Timeout | undefined;
  const empty = () => {
    clearTimeout(timer);
    timer = undefined;
    if (made.size + asked.size === 0) return;
    try {
      write(waiting);
    } catch {
      // On a full disk all is made anew, which is slower but right.
    }
    made.clear();
    asked.clear();
  };
  const added = () => {
    timer ??= setTimeout(empty, longestWait);
    if (made.size + asked.size >= most) empty();
  };
  return {
    made,
    empty,
    set: (name: string, bytes: Uint8Array) => {
      made.set(name, bytes);
      added();
    },
    ask: (name: string) => {
      asked.add(name);
      added();
    },
  };
}

type Statements = ReturnType<typeof prepare>;

function prepare(file: string) {
  const database = new DatabaseSync(file);
  database.exec(layout);
  const forgotten = 'DELETE FROM kept WHERE name NOT IN (SELECT name FROM asked)';
  return {
    read: database.prepare('SELECT made, day FROM kept JOIN asked USING (name) WHERE name = ?'),
    write: database.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?)'),
    dayOf: database.prepare('SELECT day FROM asked WHERE name = ?'),
    ask: database.prepare('INSERT OR REPLACE INTO asked VALUES (?, ?)'),
    forgetAsked: database.prepare('DELETE FROM asked WHERE day < ?'),
    forgetKept: database.prepare(forgotten),
    inOne: (work: () => void) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        work();
        database.exec('COMMIT');
      } catch (cause) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw cause;
      }
    },
    close: () => database.close(),
  };
}

const isDamage = (cause: unknown) =>
  cause instanceof Error && 'errcode' in cause && damaged.includes(cause.errcode);
