import { execFileSync } from 'node:child_process';

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly group: number;
}

/** The processes on this machine, as `ps` tells of them. */
function processes(): readonly Process[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid='], { encoding: 'utf8' });
  return listed
    .trim()
    .split('\n')
    .map((line) => {
      const [id = 0, parent = 0, group = 0] = line.trim().split(/\s+/u).map(Number);
      return { id, parent, group };
    });
}

/**
 * Ends all that this process has started, and what those have started and left behind in its
 * process group: a test's orphan holds the pipe that the runner waits for. Gives how many.
 */
export function killStragglers(): number {
  const all = processes();
  const byId = new Map(all.map((process) => [process.id, process]));
  const chainOf = (from: number) => {
    const chain: number[] = [];
    for (let id = from; byId.has(id) && !chain.includes(id); id = byId.get(id)?.parent ?? 0) {
      chain.push(id);
    }
    return chain;
  };
  const [own, group] = [new Set(chainOf(process.pid)), byId.get(process.pid)?.group];
  const stragglers = all.filter(
    ({ id, group: its }) => !own.has(id) && (its === group || chainOf(id).includes(process.pid)),
  );
  let killed = 0;
  for (const { id } of stragglers) {
    try {
      process.kill(id, 'SIGKILL');
      killed += 1;
    } catch {
      // It has ended by itself meanwhile, as ps has.
    }
  }
  return killed;
}
