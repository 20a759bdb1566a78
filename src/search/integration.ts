import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../archive/content-dir.ts';
import { site, type Site } from '../model/index.ts';
import { readFrontMatter } from '../text/index.ts';
import { writeIndex } from './write-index.ts';

/** Builds the search index over the finished pages, as the last step of Astro's build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(fileURLToPath(dir), synonyms());
        logger.info(`${count} sidor i sökindexet`);
      },
    },
  };
}

// A faulty site.yaml has been refused before anything is built.
function synonyms(): Site['synonyms'] {
  const { data } = readFrontMatter(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
  return site.parse(data).synonyms;
}
