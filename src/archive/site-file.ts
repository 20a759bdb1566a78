import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site as siteCheck, type Site } from '../model/index.ts';
import { readFrontMatter } from '../text/index.ts';
import { contentDir } from './content-dir.ts';

/**
 * `site.yaml` for what stands outside the pages. Absent where it has faults: the content check says
 * which, and stops the build.
 */
export function readSiteFile(): Site | undefined {
  const { data } = readFrontMatter(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
  return siteCheck.safeParse(data).data;
}
