import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Site } from '../model/index.ts';
import { pack, type Page } from './catalogue.ts';
import { withFilterOptions } from './filter-options.ts';
import { readOrder } from './index-order.ts';
import { searchedPage } from './indexed-page.ts';
import { withoutMarkers } from './marker.ts';
import { factsOf } from './page-facts.ts';
import { withPreloads } from './preload.ts';
import { synonymsOf } from './synonyms.ts';
import { preparation, type Prepared } from './prepared-page.ts';
import { byFrequency, writeWords } from './words.ts';

/** Small parts of the index, since the first letter waits for one; a quarter of what Pagefind makes. */
const chunkSize = '5000';

/** So many pages wait for Pagefind at most. */
const pagesAhead = 50;

/** Makes the index of a folder of finished pages, and says of how many. */
export async function writeIndex(folder: string, list: Site['synonyms'] = []): Promise<number> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  const { index, errors } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(errors.join('\n'));
  const sources = await readPages(folder);
  const added = await addPages(index, preparation(sources, list));
  const pages = new Map(added.map(({ page }) => [page.path, page]));
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await removeUnused(outputPath);
  const order = await readOrder(outputPath);
  const inOrder = order.pages.flatMap(({ url }) => pages.get(url) ?? []);
  const packed = pack({
    pages: inOrder,
    synonyms: synonymsOf(list),
    spans: order.spans,
  });
  const catalogue = await writeNamed(outputPath, JSON.stringify(packed));
  const words = byFrequency(added.map(({ words }) => words));
  await writeWords(words, join(outputPath, 'words'));
  const searchPage = join(folder, 'sok/index.html');
  const html = withFilterOptions(await readFile(searchPage, 'utf8'), inOrder);
  await writeFile(searchPage, await withPreloads(html, outputPath, catalogue));
  return pages.size;
}

/** What is searched of the pages to search, by their path in the folder, always in the same order. */
async function readPages(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: folder })) paths.push(path);
  const pages = await Promise.all(
    paths.sort().map(async (path) => {
      const page = searchedPage(await readFile(join(folder, path), 'utf8'));
      return page === undefined ? [] : [[path.replaceAll('\\', '/'), page] as const];
    }),
  );
  return new Map(pages.flat());
}

interface Added {
  readonly page: Page;
  readonly words: Prepared['words'];
}

/** Adds the pages to the index, and says what is known of them. */
async function addPages(
  index: PagefindIndex,
  prepared: Iterable<Prepared>,
): Promise<readonly Added[]> {
  const adding: Promise<Added>[] = [];
  for (const { sourcePath, html, content, words } of prepared) {
    adding.push(
      index.addHTMLFile({ sourcePath, content }).then(({ errors, file }) => {
        if (errors.length > 0) throw new Error(errors.join('\n'));
        const title = withoutMarkers(file.meta.title ?? file.url);
        return { page: { title, path: file.url, ...factsOf(html) }, words };
      }),
    );
    // Pagefind reads some while others are prepared; all at once would fill the memory.
    await adding.at(-pagesAhead);
  }
  return Promise.all(adding);
}

/** Writes a file whose name says what is in it, so that browsers may keep it, and says the name. */
async function writeNamed(folder: string, content: string): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const name = `pages.${hash}.json`;
  await writeFile(join(folder, name), content);
  return name;
}

/** Pagefind's own interfaces and worker, 470 kB, which the search page does without. */
async function removeUnused(folder: string): Promise<void> {
  const unused = 'pagefind-{ui,modular-ui,component-ui,highlight,worker}.{js,css}';
  for await (const name of glob(unused, { cwd: folder })) await rm(join(folder, name));
}
