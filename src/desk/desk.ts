import type { Guard } from './guard.ts';
import type { Queue } from './queue.ts';
import type { Rebuilds } from './rebuilds.ts';
import type { Repository } from './repository.ts';

/** What every action works with. */
export interface Desk {
  readonly repository: Repository;
  readonly guard: Guard;
  /** Whatever changes a ref stands in this queue. */
  readonly queue: Queue;
  readonly rebuilds: Rebuilds;
  readonly log: (line: string) => void;
}
