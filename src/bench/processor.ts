import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts the processor's time in hundredths of a second. */
const ticks = 100;

const fieldsOf = (pid: number | 'self'): readonly number[] => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The program's name, in parentheses, may hold anything.
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
};

/** Seconds of processor time that this process has used, and its children that have ended. */
export function processorTime(): number {
  return fieldsOf('self')
    .slice(11, 15)
    .reduce((sum, time) => sum + time / ticks, 0);
}

/** Seconds of processor time that this process's children have used, of those that have ended. */
export function childrenTime(): number {
  return fieldsOf('self')
    .slice(13, 15)
    .reduce((sum, time) => sum + time / ticks, 0);
}

/** How much memory a process and all that it started hold now, in MB. */
export function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) / 1000;
    return childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    return 0; // It has ended meanwhile.
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}
