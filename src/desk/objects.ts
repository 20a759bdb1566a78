import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { startGit } from './git.ts';

/** An object in the repository. */
export interface GitObject {
  readonly hash: string;
  readonly type: string;
  readonly bytes: Buffer;
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (cause: unknown) => void;
}

/** Reads objects by hash, ref or `commit:path` through one Git that stays open: under 1 ms each. */
export class Objects {
  readonly #folder: string;
  #child: ChildProcessWithoutNullStreams | undefined;
  #waiting: Waiting[] = [];
  #received: Buffer[] = [];
  #length = 0;
  #wanted = 1;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The object of a name as it is now, or nothing. */
  read(name: string): Promise<GitObject | undefined> {
    if (name.includes('\n')) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#open().stdin.write(`${name}\n`);
    });
  }

  /** Ends Git. */
  close(): void {
    this.#child?.stdin.end();
    this.#child = undefined;
  }

  #open(): ChildProcessWithoutNullStreams {
    if (this.#child) return this.#child;
    const child = startGit(this.#folder, ['cat-file', '--batch']);
    child.stdout.on('data', (part: Buffer) => this.#receive(part));
    child.stdin.on('error', () => undefined);
    child.stderr.resume();
    const end = (cause: unknown) => {
      if (this.#child === child) this.#child = undefined;
      const lost = this.#waiting;
      [this.#waiting, this.#received, this.#length, this.#wanted] = [[], [], 0, 1];
      for (const { reject } of lost) reject(cause);
    };
    child.once('error', end);
    child.once('close', () => end(new Error('git cat-file har avslutats.')));
    this.#child = child;
    return child;
  }

  #receive(part: Buffer): void {
    this.#received.push(part);
    this.#length += part.length;
    if (this.#length < this.#wanted) return;
    let bytes = Buffer.concat(this.#received);
    for (let taken = this.#take(bytes); taken > 0; taken = this.#take(bytes)) {
      bytes = bytes.subarray(taken);
    }
    [this.#received, this.#length] = [[bytes], bytes.length];
  }

  /** Hands on the first whole answer and gives its length; 0 while it is not whole. */
  #take(bytes: Buffer): number {
    this.#wanted = bytes.length + 1;
    const end = bytes.indexOf('\n');
    if (end === -1) return 0;
    const header = bytes.toString('utf8', 0, end);
    const [, hash = '', type = '', size = ''] = /^([0-9a-f]+) (\w+) (\d+)$/u.exec(header) ?? [];
    if (hash === '') {
      this.#waiting.shift()?.resolve(undefined);
      return end + 1;
    }
    const last = end + 1 + Number(size);
    this.#wanted = last + 1;
    if (bytes.length <= last) return 0;
    this.#waiting
      .shift()
      ?.resolve({ hash, type, bytes: Buffer.from(bytes.subarray(end + 1, last)) });
    return last + 1;
  }
}
