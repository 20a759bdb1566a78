import { rm } from 'node:fs/promises';
import { measureSearch, type Haste } from '../../bench/search.ts';
import { compressFolder } from '../../delivery/compress.ts';
import { serve } from '../../delivery/server.ts';
import { launchBrowser } from '../../tests/browser.ts';

const words = ['trygg', 'hälsa', 'forum'];

/**
 * Prints what the first letters of some words cost in a built site's search, under slow 4G with an
 * empty cache: of the words, the middle one and the worst.
 */
export async function printSearchCost(name: string, site: string): Promise<void> {
  compressFolder(site);
  const served = await serve(site, { port: 0, compressed: true });
  const browser = await launchBrowser();
  try {
    for (const haste of ['calm', 'eager'] satisfies Haste[]) {
      const costs = [];
      for (const word of words) {
        costs.push(await measureSearch(browser, `${served.address}sok/`, word, haste));
      }
      const columns = [
        name.padEnd(18),
        (haste === 'calm' ? 'laddad' : 'genast').padEnd(7),
        middleAndWorst(costs.map(({ firstHit }) => firstHit)).padEnd(18),
        middleAndWorst(costs.flatMap(({ laterLetters }) => laterLetters)).padEnd(18),
        `${Math.max(...costs.map(({ bytes }) => bytes / 1000)).toFixed(0)} kB`.padEnd(8),
        String(Math.max(...costs.map(({ requests }) => requests))),
      ];
      console.log(columns.join(' '));
    }
  } finally {
    await browser.close();
    await served.close();
    await rm(site, { recursive: true, force: true });
  }
}

/** What the columns of `printSearchCost` are. */
export const searchColumns =
  'sökning            sidan   första (mitt, sämst) senare bokstäver   bytes    förfrågningar';

function middleAndWorst(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return `${middle.toFixed(0)}, ${(sorted.at(-1) ?? NaN).toFixed(0)} ms`;
}
