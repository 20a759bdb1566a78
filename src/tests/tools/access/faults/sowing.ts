import { onePageOfEachKind, type BuiltSite, type Page } from '../../built-site.ts';
import type { OpenSite } from '../../open-site.ts';
import { pageChecks } from '../page-checks.ts';
import { openContext, openWindow, type SiteWindow } from '../site-window.ts';
import { sow, type Fault, type Ground } from './fault.ts';
import { faultsOfSight } from './sight.ts';
import { faultsOfWays } from './ways.ts';
import { faultsOfWords } from './words.ts';

/** All faults there are to sow. */
export const allFaults: readonly Fault[] = [...faultsOfWords, ...faultsOfSight, ...faultsOfWays];

const addresses: Readonly<Record<Ground, string>> = {
  home: '',
  blocks: 'handbok/block/',
  alliances: 'kunskapsallianser/',
  event: 'handelser/[^/]+/',
  english: 'en/',
};

/** The check that sees a fault, if any does, or what was wrong before it was sown. */
async function catcherOf(
  fault: Fault,
  page: Page,
  window: SiteWindow,
): Promise<string | undefined> {
  await window.show(page);
  const isSown = await window.page.evaluate(sow, fault);
  if (!isSown) throw new Error(`There is nothing to spoil: ${fault.what}`);
  for (const { name, run } of pageChecks) if ((await run(window)).length > 0) return name;
  return undefined;
}

/** Sows faults one by one and says which check caught each of them. */
export async function sowFaults(
  faults: readonly Fault[],
  site: BuiltSite,
  open: OpenSite,
): Promise<ReadonlyMap<Fault, string | undefined>> {
  const pages = [...onePageOfEachKind(site), ...site.pages];
  const pageFor = (ground: Ground) => {
    const address = new RegExp(`^${site.base}${addresses[ground]}$`, 'u');
    const page = pages.find((one) => address.test(one.address));
    if (!page) throw new Error(`There is no page ${addresses[ground]}`);
    return page;
  };
  const caught = new Map<Fault, string | undefined>();
  const left = [...faults];
  const work = async () => {
    const window = await openWindow(open, await openContext(open));
    for (let fault = left.pop(); fault; fault = left.pop())
      caught.set(fault, await catcherOf(fault, pageFor(fault.on), window));
  };
  await Promise.all([work(), work()]);
  return caught;
}

/** How many faults of each kind were caught, and which were not, a line a kind. */
export function describeCatch(caught: ReadonlyMap<Fault, string | undefined>): readonly string[] {
  return [...Map.groupBy(caught, ([{ kind }]) => kind)].map(([kind, group]) => {
    const missed = group.filter(([, check]) => check === undefined).map(([{ what }]) => what);
    const names = missed.length === 0 ? '' : `; inte: ${missed.join(', ')}`;
    return `fel av slaget ${kind}: ${group.length - missed.length} av ${group.length} hittade${names}`;
  });
}
