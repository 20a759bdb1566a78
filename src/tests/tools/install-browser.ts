import { join } from 'node:path';
import { installFromSystem, run, type Call, type Tell } from './install-from-system.ts';

const playwright: Call = [
  process.execPath,
  join('node_modules', 'playwright-core', 'cli.js'),
  'install',
  '--no-shell',
  'chromium',
];

/** Fetches Chromium by the first way that works; `find` says whether one is there now. */
export async function installBrowser(find: () => string | undefined, tell: Tell): Promise<string> {
  tell('Ingen webbläsare att prova med finns. Hämtar Chromium, det tar några minuter.');
  await run(playwright, tell);
  if (find() === undefined) await installFromSystem('chromium', tell);
  const path = find();
  if (path !== undefined) return path;
  throw new Error(
    'Det gick inte att hämta webbläsaren Chromium. Installera Chromium eller Google Chrome ' +
      '(Debian och Ubuntu: sudo apt-get install chromium) och kör testerna igen, ' +
      'eller ange var den ligger: CHROMIUM=/sökväg/till/chromium npm test',
  );
}
