import { mkdirSync, promises, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** After so many files what waits has a turn: the engine gives memory back between turns only. */
const atOnce = 20;

/**
 * Lets Astro write each page in this thread. It waits for one file before it makes the next, and to
 * wake another thread for it takes five times as long as to write.
 */
export function writeDirectly(): void {
  const { mkdir, writeFile } = promises;
  let count = 0;
  Object.assign(promises, {
    mkdir: (...given: Parameters<typeof mkdir>) =>
      given[0] instanceof URL ? Promise.try(mkdirSync, ...given) : mkdir(...given),
    writeFile: async (...given: Parameters<typeof writeFile>) => {
      const [file, data] = given;
      if (!(file instanceof URL && data instanceof Uint8Array)) return writeFile(...given);
      writeFileSync(file, data);
      count += 1;
      return count % atOnce === 0 ? setImmediate() : undefined;
    },
  });
}
