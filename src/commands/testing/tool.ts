import { spawn } from 'node:child_process';
import { single, type Outcome } from './outcome.ts';

/** Runs a program of ours, or of a package, in this Node; it counts as one test. */
export function runTool(name: string, script: string, options: readonly string[] = []) {
  return new Promise<Outcome>((resolve) => {
    const child = spawn(process.execPath, [script, ...options], {
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    child.on('close', (code, signal) => {
      const end = code === null ? `avbröts (${signal ?? 'okänt'})` : `slutade med ${code}`;
      resolve(single(name, code === 0 ? undefined : `${said.trimEnd()}\n${name} ${end}.`));
    });
  });
}
