import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../archive/content-dir.ts';
import { readFrontMatter } from '../text/index.ts';

/** Where the site is published: `SITE_URL`, else the address in `site.yaml`, else unknown. */
export function siteUrl(): URL | undefined {
  const asked = process.env.SITE_URL?.trim();
  const address = asked === undefined || asked === '' ? addressInContent() : asked;
  return address === undefined ? undefined : new URL(address.replace(/\/?$/u, '/'));
}

/**
 * The day that divides what is to come from what has been, `YYYY-MM-DD`: `TODAY`, else the day of
 * the content's last commit, so that one commit always builds the same site, else today.
 */
export function buildDay(now = new Date()): string {
  return process.env.TODAY ?? lastCommitDay() ?? now.toISOString().slice(0, 10);
}

/** The folder of the finished site: `OUT_DIR`, or `dist/`. */
export function outDir(): string {
  return process.env.OUT_DIR ?? 'dist';
}

function addressInContent(): string | undefined {
  try {
    const { address } = readFrontMatter(readFileSync(join(contentDir, 'site.yaml'), 'utf8')).data;
    return typeof address === 'string' ? address : undefined;
  } catch {
    return undefined; // The content check says what is wrong with site.yaml, with its line.
  }
}

function lastCommitDay(): string | undefined {
  try {
    const args = ['log', '-1', '--format=%cs'];
    const day = execFileSync('git', args, { cwd: contentDir, stdio: ['ignore', 'pipe', 'ignore'] });
    return day.toString().trim() || undefined;
  } catch {
    return undefined;
  }
}
