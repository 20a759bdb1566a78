import { archiveAddress, facets, lastDayOf, yearsOf } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';

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
export function past({ events, today }: Archive): Entry<'events'>[] {
  return events.filter((event) => !isToCome(event, today));
}

/** The archive by year; an event that spans two years is in both. */
export function byYear(archive: Archive): EventList[] {
  const events = past(archive);
  const years = [...new Set(events.flatMap(({ data }) => yearsOf(data.when)))].sort(
    (a, b) => b - a,
  );
  return years.map((year) => ({
    slug: String(year),
    title: String(year),
    address: archiveAddress(String(year)),
    events: events.filter(({ data }) => yearsOf(data.when).includes(year)),
  }));
}

/** The archive by format, challenge or organisation; only those that have events. */
export function byFacet(archive: Archive, facet: keyof typeof facets): EventList[] {
  const entries = {
    format: 'formats',
    challenge: 'challenges',
    organisation: 'organisations',
  } as const;
  const lists = new Map<string, Entry<'events'>[]>();
  for (const event of past(archive)) {
    for (const slug of slugsOf(event, facet)) lists.set(slug, [...(lists.get(slug) ?? []), event]);
  }
  return archive[entries[facet]].flatMap(({ slug, data }) => {
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
