import { spawn } from 'node:child_process';
import { childrenTime, memoryOf } from './processor.ts';

/** What a program cost, with all that it started. */
export interface Cost {
  /** Seconds by the clock, and of the processor's time. */
  readonly seconds: number;
  readonly processor: number;
  /** The most memory held at once, in MB. */
  readonly memory: number;
}

/** A program with its arguments, and where it runs. */
export interface Program {
  readonly command: readonly [name: string, ...options: string[]];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How often memory is looked at, in milliseconds. */
const interval = 100;

/** Runs a program to its end, and gives what it wrote and what it cost; throws where it fails. */
export async function runMeasured({
  command: [name, ...options],
  folder,
  env = {},
}: Program): Promise<Cost & { readonly output: string }> {
  const [started, before] = [performance.now(), childrenTime()];
  const child = spawn(name, options, {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, told, memory] = ['', '', 0];
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (told += text.toString()));
  const looking = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, memoryOf(child.pid));
  }, interval);
  const ended = Promise.withResolvers<number | null>();
  child.once('error', ended.reject).once('close', ended.resolve);
  const code = await ended.promise.finally(() => clearInterval(looking));
  if (code !== 0) throw new Error(`${name} ${options.join(' ')}\n${output}\n${told}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, processor: childrenTime() - before, memory, output };
}
