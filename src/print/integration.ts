import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSiteFile } from '../archive/site-file.ts';
import { formatSize } from '../blocks/index.ts';
import { original } from '../model/index.ts';
import { rememberingSetter } from './cache.ts';
import { makeDocument, type Press } from './make.ts';
import { offerOn, withSize } from './offer.ts';

/** Makes the documents that finished pages offer, and tells their size there. */
export function documents(): AstroIntegration {
  let place: Pick<Press, 'url' | 'base'> = { url: undefined, base: '/' };
  return {
    name: 'documents',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        const folder = base.endsWith('/') ? base : `${base}/`;
        place = { url: site === undefined ? undefined : new URL(folder, site), base: folder };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = readSiteFile();
        if (!site) return;
        const folder = fileURLToPath(dir);
        const count = await writeDocuments({ site, ...place, folder, set: rememberingSetter() });
        logger.info(`${count} dokument`);
      },
    },
  };
}

async function writeDocuments(press: Press): Promise<number> {
  const { folder, base } = press;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  let count = 0;
  for (const file of files.filter((name) => name.endsWith('index.html')).sort()) {
    const html = readFileSync(join(folder, file), 'utf8');
    const offer = offerOn(html);
    if (!offer) continue;
    const page =
      base +
      file
        .split(sep)
        .join('/')
        .replace(/index\.html$/u, '');
    const bytes = await makeDocument(html, page, offer, press);
    writeFileSync(join(folder, offer.address.slice(base.length)), bytes);
    writeFileSync(join(folder, file), withSize(html, formatSize(bytes.length, original)));
    count += 1;
  }
  return count;
}
