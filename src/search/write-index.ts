import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compoundSplitter } from './compounds.ts';
import { withDate } from './index-dates.ts';
import { withHiddenWords } from './hidden-words.ts';
import { forIndex, isSearched, isSwedish, withoutSoftHyphens, wordsIn } from './indexed-page.ts';
import { withFilterOptions } from './filter-options.ts';
import { withPreloads } from './preload.ts';
import { synonymFinder } from './synonyms.ts';
import { writeVocabulary } from './write-vocabulary.ts';
import type { Site } from '../model/index.ts';

/** Small parts of the index, since the first letter waits for one; a quarter of what Pagefind makes. */
const chunkSize = '5000';

/** Makes the index of a folder of finished pages, and says of how many. */
export async function writeIndex(folder: string, list: Site['synonyms'] = []): Promise<number> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  const { index, errors } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(errors.join('\n'));
  const pages = await readPages(folder);
  const faults = await addPages(index, pages, list);
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await close();
  faults.push(...written.errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await removeUnused(outputPath);
  await writeVocabulary(pages.values(), join(outputPath, 'words'));
  const searchPage = join(folder, 'sok/index.html');
  const html = withFilterOptions(await readFile(searchPage, 'utf8'), pages.values());
  await writeFile(searchPage, await withPreloads(html, outputPath));
  return pages.size;
}

/** The pages to search, by their path in the folder, always in the same order. */
async function readPages(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: folder })) paths.push(path);
  const pages = await Promise.all(
    paths.sort().map(async (path) => {
      const html = await readFile(join(folder, path), 'utf8');
      return [path.replaceAll('\\', '/'), withoutSoftHyphens(html)] as const;
    }),
  );
  return new Map(pages.filter(([, html]) => isSearched(html)));
}

async function addPages(
  index: PagefindIndex,
  pages: ReadonlyMap<string, string>,
  list: Site['synonyms'],
): Promise<string[]> {
  const words = new Set<string>();
  for (const html of pages.values()) {
    if (isSwedish(html)) for (const word of wordsIn(html)) words.add(word);
  }
  const swedish = { split: compoundSplitter(words), synonyms: synonymFinder(list) };
  const foreign = { split: (word: string): readonly string[] => [word], synonyms: () => [] };
  const added = await Promise.all(
    [...pages].map(([sourcePath, html]) => {
      const language = isSwedish(html) ? swedish : foreign;
      const content = withDate(forIndex(withHiddenWords(html, language), language.split));
      return index.addHTMLFile({ sourcePath, content });
    }),
  );
  return added.flatMap(({ errors }) => errors);
}

/** Pagefind's own interfaces and worker, 470 kB, which the search page does without. */
async function removeUnused(folder: string): Promise<void> {
  const unused = 'pagefind-{ui,modular-ui,component-ui,highlight,worker}.{js,css}';
  for await (const name of glob(unused, { cwd: folder })) await rm(join(folder, name));
}
