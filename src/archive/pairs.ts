import { pairAddress } from '../model/index.ts';
import type { Archive } from './archive.ts';
import { byFacet, byYear, type EventList } from './lists.ts';
import { grouped, once } from './once.ts';

/** A list by two facets at once, such as the lunches of a year. */
export interface PairList extends EventList {
  readonly of: readonly [EventList, EventList];
}

/**
 * The archive by year and format, year and challenge, format and challenge: every pair that has
 * events, at one address. Organisations stand alone: at a thousand events their pairs would be some
 * 7,900 pages beside the site's 3,200, where an organisation's own list has four events on average.
 */
export const byPair = once((archive): readonly PairList[] => {
  const [years, formats, challenges] = [
    byYear(archive),
    byFacet(archive, 'format'),
    byFacet(archive, 'challenge'),
  ];
  return [
    ...pairs(years, formats, ({ title }, other) => `${other.title} ${title}`),
    ...pairs(years, challenges, ({ title }, other) => `${other.title} ${title}`),
    ...pairs(formats, challenges, ({ title }, other) => `${title}: ${other.title}`),
  ];
});

/** The lists by two facets that have a list of one of them as their first or their second. */
export function pairsOf(archive: Archive, { address }: EventList): readonly PairList[] {
  return pairsByList(archive).get(address) ?? [];
}

const pairsByList = once((archive) =>
  grouped(byPair(archive), ({ of }) => of.map(({ address }) => address)),
);

function pairs(
  firsts: readonly EventList[],
  seconds: readonly EventList[],
  titleOf: (first: EventList, second: EventList) => string,
): PairList[] {
  return firsts.flatMap((first) => {
    const held = new Set(first.events);
    return seconds.flatMap((second) => {
      const events = second.events.filter((event) => held.has(event));
      if (events.length === 0) return [];
      const address = pairAddress(first.address, second.address);
      const title = titleOf(first, second);
      return [{ slug: second.slug, title, address, events, of: [first, second] as const }];
    });
  });
}
