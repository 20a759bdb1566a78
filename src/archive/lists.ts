import { archiveAddress, facets, lastDayOf, yearsOf } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { grouped, once } from './once.ts';

/** A list of events in the archive that has an address of its own. */
export interface EventList {
  /** The last part of its address. */
  readonly slug: string;
  readonly title: string;
  readonly address: string;
  /** The latest first. */
  readonly events: readonly Entry<'events'>[];
}

/** Events that are still to come, the next first; cancelled ones stay until their day. */
export function upcoming({ events, today }: Archive): Entry<'events'>[] {
  return events.filter((event) => isToCome(event, today)).toReversed();
}

/** Events that belong in the archive, the latest first. */
export const past = once(({ events, today }): readonly Entry<'events'>[] =>
  events.filter((event) => !isToCome(event, today)),
);

/** The archive by year; an event that spans two years is in both. */
export const byYear = once((archive): readonly EventList[] => {
  const years = grouped(past(archive), ({ data }) => yearsOf(data.when).map(String));
  return [...years]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, events]) => ({ slug: year, title: year, address: archiveAddress(year), events }));
});

/** The archive by format, challenge or organisation; only those that have events. */
export function byFacet(archive: Archive, facet: keyof typeof facets): readonly EventList[] {
  return facetLists[facet](archive);
}

const facetLists = {
  format: once((archive) => listsOf(archive, 'format', archive.formats)),
  challenge: once((archive) => listsOf(archive, 'challenge', archive.challenges)),
  organisation: once((archive) => listsOf(archive, 'organisation', archive.organisations)),
};

function listsOf(
  archive: Archive,
  facet: keyof typeof facets,
  entries: readonly Entry[],
): readonly EventList[] {
  const lists = grouped(past(archive), (event) => slugsOf(event, facet));
  return entries.flatMap(({ slug, data }) => {
    const events = lists.get(slug);
    const address = archiveAddress(facets[facet], slug);
    return events ? [{ slug, title: data.title, address, events }] : [];
  });
}

function slugsOf({ data }: Entry<'events'>, facet: keyof typeof facets): readonly string[] {
  if (facet === 'format') return [data.format];
  if (facet === 'challenge') return data.challenges;
  return [...new Set(data.organisations.map(({ organisation }) => organisation))];
}

function isToCome({ data }: Entry<'events'>, today: string): boolean {
  return data.state !== 'held' && lastDayOf(data.when) >= today;
}
