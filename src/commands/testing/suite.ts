import { relative, resolve } from 'node:path';
import { run, type EventData } from 'node:test';
import { finished } from 'node:stream/promises';
import { inspect } from 'node:util';
import { seconds } from '../terminal.ts';
import type { Failure, Outcome } from './outcome.ts';
import { killStragglers } from './stragglers.ts';

const longest = 15 * 60_000;
const longestSilence = 10 * 60_000;
const beat = 10_000;

/** Tells how many tests are done, at most every ten seconds, and at once when a file is done. */
function progress() {
  let [done, lastSign] = [0, Date.now()];
  const tell = (line: string) => {
    lastSign = Date.now();
    console.log(`    ${line}`);
  };
  return {
    test: () => {
      done += 1;
      if (Date.now() - lastSign > beat) tell(`… ${done} klara`);
    },
    file: ({ file, counts, duration_ms }: EventData.TestSummary) => {
      if (file !== undefined) {
        tell(`${relative('.', file)}  ${counts.tests} st, ${seconds(duration_ms)}`);
      }
    },
  };
}

/** node:test lets a test that was left out pass; here nothing is left out in silence. */
function faultOfPass({ skip, todo, name, file }: EventData.TestPass): string | undefined {
  if (skip !== undefined) return 'Testet kördes inte (skip). Laga det eller ta bort det.';
  if (todo !== undefined) return 'Testet är inte färdigt (todo). Gör det färdigt.';
  return name === file ? 'Filen innehåller inga tester.' : undefined;
}

/** A group fails because a test in it failed, and that has been told. */
const isToldBelow = (error: Error) =>
  'failureType' in error && error.failureType === 'subtestsFailed';

/** The error without the test runner's own part of its stack. */
const described = (error: unknown) =>
  inspect(error).replace(/\n +at [^\n]*\(?node:(?:internal|async_hooks)[^\n{]*/gu, '');

/** Ends what holds the runner up once nothing has been heard for so many milliseconds. */
function watchSilence(silence: number): { readonly heard: () => void; readonly end: () => void } {
  const watch = setTimeout(() => {
    const killed = killStragglers();
    console.log(`    Inget har hänt på ${seconds(silence)}: ${killed} processer stoppades.`);
    watch.refresh();
  }, silence);
  return { heard: () => void watch.refresh(), end: () => clearTimeout(watch) };
}

/**
 * Runs test files with node:test, each in a process of its own, and tells how far it has come. A
 * file from which nothing is heard for `silence` milliseconds is stopped and counts as failed.
 */
export async function runSuite(
  files: readonly string[],
  concurrency: number,
  silence = longestSilence,
): Promise<Outcome> {
  const failures: Failure[] = [];
  const remarks: string[] = [];
  const said = new Map<string, string>();
  const { test, file: fileDone } = progress();
  const watch = watchSilence(silence);
  let passed = 0;

  const fail = ({ file = '', name }: EventData.TestPass | EventData.TestFail, detail: string) => {
    const where = relative('.', file);
    failures.push({ name: name === file ? where : `${where}: ${name}`, detail });
  };
  const listen = ({ file, message }: EventData.TestStderr) => {
    said.set(file, (said.get(file) ?? '') + message);
  };

  const absolute = files.map((file) => resolve(file));
  const stream = run({ files: absolute, concurrency, timeout: longest })
    .on('test:stderr', listen)
    .on('test:stdout', listen)
    .on('test:complete', test)
    .on('data', watch.heard)
    .on('test:summary', fileDone)
    .on('test:pass', (data) => {
      const fault = faultOfPass(data);
      if (fault !== undefined) fail(data, fault);
      else if (data.details.type !== 'suite') passed += 1;
    })
    .on('test:fail', (data) => {
      const { error } = data.details;
      const output = data.name === data.file ? said.get(data.file) : undefined;
      if (!isToldBelow(error)) fail(data, (output ?? '') + described(error.cause));
    })
    .on('test:diagnostic', ({ file, message }) => {
      if (file !== undefined) remarks.push(message);
    });
  await finished(stream);
  watch.end();
  return { passed, failures, remarks };
}
