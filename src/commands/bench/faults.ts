import { allFaults, describeCatch, sowFaults } from '../../tests/tools/access/faults/sowing.ts';
import { builtSite } from '../../tests/tools/built-site.ts';
import { openSite } from '../../tests/tools/open-site.ts';

const least = 0.9;

/** Sows every fault in the built site and prints what share of them the tests catch. */
export async function measureFaults(): Promise<void> {
  const site = builtSite();
  const open = await openSite(site.base);
  const caught = await sowFaults(allFaults, site, open);
  await open.close();
  for (const line of describeCatch(caught)) console.log(line);
  const count = [...caught.values()].filter((check) => check !== undefined).length;
  const share = count / caught.size;
  console.log(`sådda fel: ${count} av ${caught.size} hittade, ${(100 * share).toFixed(1)} %`);
  for (const [check, group] of Map.groupBy(caught.values(), (name) => name ?? 'ingen'))
    console.log(`  först sedda av ${check}: ${group.length}`);
  if (share < least) throw new Error(`Färre än ${100 * least} % av felen hittades.`);
}
