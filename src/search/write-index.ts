import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Site } from '../model/index.ts';
import { pack, type Page } from './catalogue.ts';
import { withFilterOptions } from './filter-options.ts';
import { searchedPage } from './indexed-page.ts';
import { joinVolumes } from './join-volumes.ts';
import { withoutMarkers } from './marker.ts';
import { factsOf } from './page-facts.ts';
import { withPreloads } from './preload.ts';
import { synonymsOf } from './synonyms.ts';
import { preparation, type Prepared } from './prepared-page.ts';
import { byFrequency, writeWords } from './words.ts';

/** So many pages wait for Pagefind at most. */
const pagesAhead = 50;

/** Pagefind holds a quarter of a megabyte for each page of an index that it writes. */
const pagesInVolume = 1000;

/** Makes the index of a folder of finished pages. */
export async function writeIndex(folder: string, list: Site['synonyms'] = []): Promise<void> {
  const sources = await readPages(folder);
  const outputPath = join(folder, 'pagefind');
  const volumes: string[] = [];
  const added: Added[] = [];
  for (const some of volumesOf(preparation(sources, list))) {
    const volume = join(outputPath, `volume-${volumes.length}`);
    added.push(...(await writeVolume(some, volume)));
    volumes.push(volume);
  }
  const { urls, spans } = await joinVolumes(volumes, outputPath);
  await Promise.all(volumes.map((volume) => rm(volume, { recursive: true })));
  const pages = new Map(added.map(({ page }) => [page.path, page]));
  const inOrder = urls.flatMap((url) => pages.get(url) ?? []);
  const packed = pack({
    pages: inOrder,
    synonyms: synonymsOf(list),
    spans,
  });
  const catalogue = await Promise.all(
    packed.map((file) => writeNamed(outputPath, JSON.stringify(file))),
  );
  const words = byFrequency(added.map(({ words }) => words));
  await writeWords(words, join(outputPath, 'words'));
  const searchPage = join(folder, 'sok/index.html');
  const html = withFilterOptions(await readFile(searchPage, 'utf8'), inOrder);
  await writeFile(searchPage, await withPreloads(html, outputPath, catalogue));
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

/** The pages in groups of which each has an index of its own, until they are joined. */
function* volumesOf(prepared: Iterator<Prepared>): Generator<Iterable<Prepared>> {
  let next = prepared.next();
  while (next.done !== true) {
    yield (function* () {
      for (let count = 0; count < pagesInVolume && next.done !== true; count += 1) {
        yield next.value;
        next = prepared.next();
      }
    })();
  }
}

/** Has Pagefind make an index of some pages. Its program ends with that, and gives its memory back. */
async function writeVolume(
  prepared: Iterable<Prepared>,
  outputPath: string,
): Promise<readonly Added[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(errors.join('\n'));
  const added = await addPages(index, prepared);
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  return added;
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
