import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadSearch } from '../../search/load.ts';

/** Asks a question, and gives the pages that answer it, without the site's base path. */
export type Ask = (words: string) => Promise<readonly string[]>;

/** Opens the search of a built site as its page does, only that its files are read and not fetched. */
export async function openIndex(site: string): Promise<Ask> {
  mock.method(globalThis, 'fetch', async (address: string) => {
    const file = new URL(address);
    file.search = '';
    return new Response(await readFile(file));
  });
  const page = await readFile(resolve(site, 'sok/index.html'), 'utf8');
  const saysOf = (name: string): string =>
    new RegExp(`\\sdata-${name}="([^"]*)"`, 'u').exec(page)?.[1] ?? '';
  const { answer } = loadSearch({
    folder: pathToFileURL(resolve(site, 'pagefind/')).href + '/',
    name: saysOf('index-name'),
    catalogue: saysOf('catalogue'),
  });
  return async (words) => {
    const { hits } = await answer({ words, filters: {}, isNewestFirst: false });
    return hits.map(({ page: { path } }) => path);
  };
}
