import { byName, meetings, once, type Meetings } from '../archive/index.ts';
import { textsIn } from '../i18n/index.ts';
import { byLatest, original } from '../model/index.ts';

/** Where the table of knowledge alliances begins. */
export const alliancesAddress = '/kunskapsallianser/';

/** The table in one order, or for one challenge. */
export interface AllianceList {
  readonly title: string;
  readonly address: string;
  readonly rows: readonly Meetings[];
}

/** The table in each order, and for each challenge that somebody has met around. */
export const allianceLists = once((archive) => {
  const { orders } = textsIn(original).alliances;
  const all = meetings(archive);
  const latest = ({ events }: Meetings) => events[0]?.data.when ?? '';
  const sorted: AllianceList[] = [
    { title: orders.number, address: alliancesAddress, rows: all },
    { title: orders.name, address: `${alliancesAddress}namn/`, rows: all.toSorted(byName) },
    {
      title: orders.latest,
      address: `${alliancesAddress}senast/`,
      rows: all.toSorted((a, b) => byLatest(latest(a), latest(b))),
    },
  ];
  const filtered: AllianceList[] = archive.challenges.flatMap(({ slug, data: { title } }) => {
    const rows = all.filter(({ challenges }) => challenges.some((one) => one.slug === slug));
    return rows.length > 0
      ? [{ title, address: `${alliancesAddress}utmaning/${slug}/`, rows }]
      : [];
  });
  return { sorted, filtered };
});
