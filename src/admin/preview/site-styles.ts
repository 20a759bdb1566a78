import type { StoredArchive } from './browser/archive.ts';

/** The site's own stylesheets, as its start page links them or, in development, holds them. */
export async function siteStyles(base: string): Promise<string> {
  const page = new DOMParser().parseFromString(await textAt(base), 'text/html');
  const sheets = [...page.querySelectorAll('link[rel="stylesheet"], style')];
  const texts = await Promise.all(
    sheets.map(async (sheet) => {
      const href = sheet.getAttribute('href');
      return href === null ? sheet.textContent : textAt(href);
    }),
  );
  // A visitor is never kept waiting for letters; who writes sees the site's own.
  return texts.join('\n').replaceAll(/font-display:\s*optional/gu, 'font-display: swap');
}

/** All that is published, without its texts. */
export async function siteArchive(base: string): Promise<StoredArchive> {
  return JSON.parse(await textAt(`${base}admin/archive.json`)) as StoredArchive;
}

/** The styles as they are in the dark or in the light, whatever the editor's own screen is set to. */
export function inTheme(css: string, isDark: boolean): string {
  return css.replaceAll(/prefers-color-scheme:\s*dark/gu, isDark ? 'min-width:0' : 'max-width:0');
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
