import type { AstroIntegration } from 'astro';
import { stopwatch } from '../terminal.ts';

/** Says in Swedish how far a build has come, with the time of each step. */
export function progress(log: (line: string) => void): AstroIntegration {
  let time = stopwatch();
  const step = (name: string) => {
    log(`${name}: ${time()}`);
    time = stopwatch();
  };
  return {
    name: 'progress',
    hooks: {
      'astro:build:start': () => {
        step('Texterna lästa och kontrollerade');
      },
      'astro:build:generated': () => {
        step('Sidorna skrivna');
      },
    },
  };
}
