import { mkdir, writeFile } from 'node:fs/promises';
import { spokenWays, transcriptOf } from '../tests/tools/access/spoken-ways.ts';
import { builtSite } from '../tests/tools/built-site.ts';
import { openSite } from '../tests/tools/open-site.ts';

// Writes anew what a screen reader says on the main ways through the site in dist/. Look at what
// has changed before you keep it.

const folder = 'src/tests/transcripts';
const site = builtSite();
const open = await openSite(site.base);
await mkdir(folder, { recursive: true });
for (const way of spokenWays) {
  const page = await open.browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  const file = `${folder}/${way.name}.txt`;
  await writeFile(file, await transcriptOf(way, site, open, page, devtools));
  console.log(file);
  await page.close();
}
await open.close();
