import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readSiteFile } from '../archive/site-file.ts';
import { formatSize } from '../blocks/index.ts';
import { original } from '../model/index.ts';
import { rememberingSetter } from './cache.ts';
import { makeDocument, type Press } from './make.ts';
import { offerOn, withSize } from './offer.ts';

/**
 * Makes the documents that the pages of a finished site offer, and tells their size there. The
 * address is where it is published, if that is known. Throws a `DocumentError`.
 */
export async function writeDocuments(folder: string, url: URL | undefined): Promise<void> {
  const site = readSiteFile();
  if (!site) return;
  const base = url?.pathname ?? '/';
  const press: Press = { site, url, base, folder, set: rememberingSetter() };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
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
  }
}
