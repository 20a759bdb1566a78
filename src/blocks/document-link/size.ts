import { formatNumber } from '../../i18n/dates.ts';
import type { Language } from '../../model/index.ts';

/** A file's size in thousands or millions of bytes: `120 kB`, `1,2 MB`. */
export function formatSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1e3));
  return kilobytes < 1000
    ? `${formatNumber(kilobytes, language)}\u00a0kB`
    : `${formatNumber(Math.round(bytes / 1e5) / 10, language)}\u00a0MB`;
}
