import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDir } from '../../../archive/content-dir.ts';
import { collectionNames } from '../../../model/index.ts';

const most = 3;

/**
 * A folder with the site's settings, a few texts of every kind with their translations, the start
 * page among them, and a picture that none of them shows: a forge gives a list's texts one by one.
 */
export async function fewTexts(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  cpSync(join(contentDir, 'site.yaml'), join(folder, 'site.yaml'));
  for (const name of collectionNames.filter((one) => existsSync(join(contentDir, one)))) {
    const files = readdirSync(join(contentDir, name));
    const slugs = files.filter((file) => /^[a-z0-9-]+\.mdx$/u.test(file));
    const chosen = [...slugs.slice(0, most), 'start.mdx'].map((file) => file.replace('.mdx', ''));
    for (const file of files.filter((one) => chosen.includes(one.split('.')[0] ?? ''))) {
      cpSync(join(contentDir, name, file), join(folder, name, file));
    }
  }
  mkdirSync(join(folder, 'media'));
  const create = { width: 60, height: 40, channels: 3, background: '#2b59b5' } as const;
  await sharp({ create })
    .jpeg()
    .toFile(join(folder, 'media', 'blatt.jpg'));
  return folder;
}
