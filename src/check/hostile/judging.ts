import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../model/index.ts';

/** What came of a text, and what it took. */
export interface Judged {
  readonly problems: readonly Problem[];
  /** Of the processor. */
  readonly seconds: number;
  /** The most memory that the process has had until then. */
  readonly megabytes: number;
  /** Whether the text has run. */
  readonly didRun: boolean;
}

/** A process of its own that judges texts, so that one that hangs or breaks it is found by name. */
export interface Judging {
  readonly judge: (source: string) => Promise<Judged>;
  readonly close: () => void;
}

const longest = 120_000;

/** Starts the process, with as much memory as a small machine has to spare. */
export function startJudging(): Judging {
  const path = fileURLToPath(new URL('child.ts', import.meta.url));
  const child = fork(path, { execArgv: ['--max-old-space-size=512'] });
  return {
    judge: (source) =>
      new Promise((resolve, reject) => {
        const said = JSON.stringify(source.slice(0, 200));
        const ended = () => reject(new Error(`the process ended over ${said}`));
        const timer = setTimeout(() => {
          child.kill('SIGKILL');
          reject(new Error(`no answer within ${longest / 1000} s to ${said}`));
        }, longest);
        child.once('exit', ended);
        child.once('message', (judged: Judged) => {
          clearTimeout(timer);
          child.off('exit', ended);
          resolve(judged);
        });
        child.send(source);
      }),
    close: () => child.kill(),
  };
}
