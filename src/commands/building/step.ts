import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Phases } from '../../bench/phases.ts';

/** What a step tells the build that began it. */
export type Told = { readonly line: string } | { readonly phases: Phases };

/** What a step works on, and whom it tells. */
export interface StepOptions {
  /** Where the site lies that is being made. */
  readonly folder: string;
  readonly log: (line: string) => void;
  readonly measured: ((phases: Phases) => void) | undefined;
}

/** How a step ends that has found faults and told them. */
const foundFaults = 3;

/**
 * Runs a step of a build in a process of its own. The answer is false where it has found faults in
 * the content, which it has told; rejects where it failed otherwise.
 */
export async function runStep(
  name: string,
  { folder, log, measured }: StepOptions,
): Promise<boolean> {
  const options = [folder, ...(measured ? [measuredOption] : [])];
  const step = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...options], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  step.on('message', (told: Told) => {
    if ('line' in told) log(told.line);
    else measured?.(told.phases);
  });
  const ended = Promise.withResolvers<number | null>();
  step.once('error', ended.reject).once('close', ended.resolve);
  const code = await ended.promise;
  if (code !== 0 && code !== foundFaults)
    throw new Error(`Bygget avbröts i steget ${name}. Varför står ovanför.`);
  return code === 0;
}

const measuredOption = '--measured';

/** A step as it sees itself. */
export interface OwnStep extends Pick<StepOptions, 'folder'> {
  readonly isMeasured: boolean;
  readonly tell: (told: Told) => void;
}

/** Runs this process as a step. Faults are what these errors tell, by their names. */
export async function beStep(
  work: (step: OwnStep) => Promise<void>,
  faults: readonly string[] = [],
): Promise<void> {
  const isLeft = () => process.exit(1); // Nobody waits for it any more.
  process.once('disconnect', isLeft);
  const [folder = '', option] = process.argv.slice(2);
  const tell = (told: Told) => {
    process.send?.(told);
  };
  try {
    await work({ folder, isMeasured: option === measuredOption, tell });
  } catch (error) {
    if (!(error instanceof Error && faults.includes(error.name))) throw error;
    console.error(error.message);
    process.exitCode = foundFaults;
  }
  process.off('disconnect', isLeft).disconnect?.();
}
