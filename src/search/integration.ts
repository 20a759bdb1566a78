import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSiteFile } from '../archive/site-file.ts';
import { writeIndex } from './write-index.ts';

/** Builds the search index over the finished pages, as the last step of Astro's build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(fileURLToPath(dir), readSiteFile()?.synonyms ?? []);
        logger.info(`${count} sidor i sökindexet`);
      },
    },
  };
}
