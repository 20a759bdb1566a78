import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measureSearch, type Haste, type SearchCost } from '../../bench/search.ts';
import { compressFolder } from '../../delivery/compress.ts';
import { serve } from '../../delivery/server.ts';
import { launchBrowser } from '../../tests/browser.ts';
import { writeMiniSearch } from './minisearch.ts';

/** Words that the made-up texts have; others cost the list of all words besides. */
const words = ['trygg', 'hälsa', 'kultur'];

/**
 * Prints what the first letters of some words cost in a built site's search, under slow 4G with an
 * empty cache, and the same of MiniSearch over the same texts: of the words, the middle one and the
 * worst.
 */
export async function printSearchCost(name: string, site: string): Promise<void> {
  const peer = await writeMiniSearch(site);
  console.log(`${name}, index: ${sizeOf(join(site, 'pagefind'))} i ${filesIn(site)} filer`);
  console.log(`${name}, listor: ${listsOf(site)}`);
  await printCosts('Pagefind', site);
  const seconds = peer.processorSeconds.toFixed(1);
  console.log(`${name}, MiniSearch: ${sizeOf(join(peer.folder, 'sok'))}, ${seconds} s processor`);
  await printCosts('MiniSearch', peer.folder);
}

async function printCosts(name: string, site: string): Promise<void> {
  compressFolder(site);
  const served = await serve(site, { port: 0, compressed: true });
  const browser = await launchBrowser();
  try {
    for (const haste of ['calm', 'eager'] satisfies Haste[]) {
      const costs: SearchCost[] = [];
      for (const word of words) {
        costs.push(await measureSearch(browser, `${served.address}sok/`, word, haste));
      }
      const later = costs.flatMap(({ laterLetters }) => laterLetters);
      const columns = [
        name.padEnd(18),
        (haste === 'calm' ? 'laddad' : 'genast').padEnd(7),
        middleAndWorst(costs.map(({ firstLetter }) => firstLetter.hit)).padEnd(18),
        middleAndWorst(later.map(({ hit }) => hit)).padEnd(18),
        middleAndWorst(costs.map(({ firstLetter }) => firstLetter.whole)).padEnd(18),
        middleAndWorst(later.map(({ whole }) => whole)).padEnd(18),
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

/** What the columns of `printSearchCost` are: of each pair the middle one and the worst. */
export const searchColumns =
  'sökning            sidan   första träff       senare bokstäver   alla träffar       alla, senare       bytes    förfrågningar';

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Where pages lie that are lists of what others tell. */
const listFolders = ['arkiv/', 'kunskapsallianser/', 'format/lovat-och-hallet/'];
const proposalLists = /^rekommendationer\/(?:index\.html|lage\/|utmaning\/)/u;

const isList = (path: string): boolean =>
  proposalLists.test(path) || listFolders.some((folder) => path.startsWith(folder));

function listsOf(site: string): string {
  const pages = filesOf(site)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/index.html'));
  const own = pages.filter((path) => isList(path));
  const size = own.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  return `${own.length} av ${pages.length} sidor, ${(size / 1e6).toFixed(1)} MB`;
}

const filesIn = (site: string): number => filesOf(join(site, 'pagefind')).length;

function sizeOf(folder: string): string {
  const sizes = filesOf(folder).map((file) => statSync(join(folder, file)).size);
  return `${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB`;
}

function middleAndWorst(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return `${middle.toFixed(0)}, ${(sorted.at(-1) ?? NaN).toFixed(0)} ms`;
}
