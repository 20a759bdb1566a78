import { mkdir } from 'node:fs/promises';
import { serve } from '../delivery/server.ts';
import { launchBrowser } from '../tests/browser.ts';
import { takeHandbookPictures } from './pictures/handbook.ts';

// Takes the pictures that the README shows, from the site in dist/, and those of the handbook.

const folder = '.github/pictures';
const pictures = [
  { name: 'start', path: '', width: 1280, height: 900 },
  { name: 'archive-dark', path: 'arkiv/', width: 768, height: 900 },
] as const;

await mkdir(folder, { recursive: true });
const served = await serve('dist', { port: 0 });
const browser = await launchBrowser();
for (const { name, path, width, height } of pictures) {
  const colorScheme = name.endsWith('-dark') ? 'dark' : 'light';
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(served.address + path);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
}
await served.close();
await takeHandbookPictures(browser);
await browser.close();
