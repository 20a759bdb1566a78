import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Outcome } from './outcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'suite-'));
const head = "import { describe, it, test } from 'node:test';\n";

/** In a process of its own: node:test runs nothing from within a test. */
function outcomeOf(code: string, silence = 60_000): Outcome {
  const file = join(folder, 'example.test.ts');
  writeFileSync(file, head + code);
  const runner = join(folder, 'runner.mjs');
  const suite = new URL('suite.ts', import.meta.url).href;
  const call = `console.log(JSON.stringify(await runSuite(${JSON.stringify([file])}, 1, ${silence})));`;
  writeFileSync(runner, `import { runSuite } from '${suite}';\n${call}`);
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  // A process group of its own, as `npm test` has: what is left behind in it is stopped.
  const options = { env, detached: true } as const;
  const printed = execFileSync(process.execPath, [runner], options);
  return JSON.parse(printed.toString().trim().split('\n').at(-1) ?? '') as Outcome;
}

const shortly = ({ passed, failures }: Outcome) => [passed, failures.map(({ detail }) => detail)];

describe('the test runner', () => {
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('counts tests, not groups', () => {
    const code = "test('a', () => {}); describe('g', () => { it('b', () => {}); });";
    assert.deepEqual(shortly(outcomeOf(code)), [2, []]);
  });

  it('tells a failure once, with its reason and its place', () => {
    const code = "describe('g', () => { it('b', () => { throw new Error('boom'); }); });";
    const { failures } = outcomeOf(code);
    assert.equal(failures.length, 1);
    assert.match(failures[0]?.name ?? '', /example\.test\.ts: b$/u);
    assert.match(failures[0]?.detail ?? '', /^Error: boom\n.*example\.test\.ts:2:/u);
  });

  it('takes a test that was left out as a failure', () => {
    const code = "test('a', { skip: true }, () => {}); test('b', { todo: true }, () => {});";
    assert.equal(outcomeOf(code).failures.length, 2);
  });

  it('takes a file without tests, and one that does not run, as a failure', () => {
    assert.deepEqual(shortly(outcomeOf('')), [0, ['Filen innehåller inga tester.']]);
    const { failures } = outcomeOf('this is no code');
    assert.equal(failures.length, 1);
    assert.match(failures[0]?.detail ?? '', /this is no code/u);
  });

  it('stops a file that never ends, with what it has started, and tells its name', () => {
    const orphan = "['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }";
    const code = `import { spawn } from 'node:child_process';
      test('a', () => {}); test('b', () => { spawn(process.execPath, ${orphan}); });`;
    const { passed, failures } = outcomeOf(code, 1500);
    assert.equal(passed, 2);
    assert.match(failures[0]?.name ?? '', /example\.test\.ts$/u);
    assert.equal(failures.length, 1);
  });

  it('passes on the figures that a test tells', () => {
    assert.deepEqual(outcomeOf("test('a', (t) => { t.diagnostic('7 st'); });").remarks, ['7 st']);
  });
});
