import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compoundSplitter } from './compounds.ts';
import { withDate } from './index-dates.ts';
import { forIndex, isSearched, isSwedish, withoutSoftHyphens, wordsIn } from './indexed-page.ts';

/** Builds the search index over the finished pages, as the last step of Astro's build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'sv' });
        if (!index) throw new Error(errors.join('\n'));
        const folder = fileURLToPath(dir);
        const pages = await readPages(folder);
        const faults = await addPages(index, pages);
        const outputPath = join(folder, 'pagefind');
        const written = await index.writeFiles({ outputPath });
        await close();
        faults.push(...written.errors);
        if (faults.length > 0) throw new Error(faults.join('\n'));
        await removeUnused(outputPath);
        logger.info(`${pages.size} sidor i sökindexet`);
      },
    },
  };
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
): Promise<string[]> {
  const words = new Set<string>();
  for (const html of pages.values()) {
    if (isSwedish(html)) for (const word of wordsIn(html)) words.add(word);
  }
  const split = compoundSplitter(words);
  const whole = (word: string): readonly string[] => [word];
  const added = await Promise.all(
    [...pages].map(([sourcePath, html]) => {
      const content = withDate(forIndex(html, isSwedish(html) ? split : whole));
      return index.addHTMLFile({ sourcePath, content });
    }),
  );
  return added.flatMap(({ errors }) => errors);
}

/** Pagefind's own interfaces, 430 kB, which the search page does without. */
async function removeUnused(folder: string): Promise<void> {
  const unused = 'pagefind-{ui,modular-ui,component-ui,highlight}.{js,css}';
  for await (const name of glob(unused, { cwd: folder })) await rm(join(folder, name));
}
