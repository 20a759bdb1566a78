import { contentDir } from '../archive/content-dir.ts';
import { buildDay, siteUrl } from './settings.ts';
import { fingerprint } from './stamp.ts';

const sources = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** One figure for everything that the built site follows from. */
export function siteInputs(): string {
  const words = [siteUrl()?.href ?? '', buildDay(), process.version];
  return fingerprint([contentDir, ...sources], words);
}
