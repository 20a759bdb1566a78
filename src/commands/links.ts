import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSiteFile } from '../archive/site-file.ts';
import { ask } from './links/ask.ts';
import { outerLinks } from './links/outer-links.ts';
import { reportOf, type DeadLink } from './links/report.ts';
import { outDir, siteUrl } from './settings.ts';

const { values } = parseArgs({ options: { report: { type: 'string' } } });
const asking = { patience: 20_000, times: 3 };
const gone = readSiteFile()?.archivedLinks.map(({ address }) => address) ?? [];
const links = outerLinks(outDir(), { own: siteUrl(), gone });
const dead: DeadLink[] = [];
for (const link of links) {
  const fault = await ask(link.address, asking);
  if (fault !== undefined) dead.push({ ...link, fault });
}
const report = reportOf(dead);
if (values.report !== undefined) writeFileSync(values.report, report);
console.log(`${report}${links.length} adresser prövade, ${dead.length} svarar inte som de ska.`);
