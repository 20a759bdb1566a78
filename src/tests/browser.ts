import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { installBrowser } from './tools/install-browser.ts';

const windows = (program: string) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\${program}`);

const places = () => [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...windows('Google\\Chrome\\Application\\chrome.exe'),
  ...windows('Chromium\\Application\\chrome.exe'),
  chromium.executablePath(),
];

/** Ubuntu's chromium-browser may be a stub, and a downloaded one may lack libraries. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  // Chrome on Windows opens a window when it is asked for its version.
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0;
}

/** The path of a Chromium that works: the one in `CHROMIUM`, one that is there, or a new one. */
export async function browserPath(tell: (line: string) => void = () => undefined): Promise<string> {
  const asked = process.env.CHROMIUM;
  if (asked !== undefined) {
    if (works(asked)) return asked;
    throw new Error(`CHROMIUM=${asked} är ingen webbläsare som går att starta.`);
  }
  const find = () => places().find(works);
  return find() ?? installBrowser(find, tell);
}

/** Starts Chromium, quiet and without a window, with further arguments if there are any. */
export async function launchBrowser(...further: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...further,
    ],
  });
}
