import { byLatest, collectionNames } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { past } from './lists.ts';
import { grouped, once } from './once.ts';

const bySlug = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** The entry that a slug names; the content check has seen that it exists. */
export function find<Item extends Entry>(entries: readonly Item[], slug: string): Item {
  const known = bySlug.get(entries) ?? new Map(entries.map((entry) => [entry.slug, entry]));
  bySlug.set(entries, known);
  const entry = known.get(slug);
  if (!entry) throw new Error(`There is no ${slug}`);
  return entry as Item;
}

const byTitle = once((archive) =>
  grouped<Entry>(
    collectionNames.flatMap((name): readonly Entry[] => archive[name]),
    ({ data }) => [data.title],
  ),
);

/** Whether another text has the same title: an event that is called as who arranged it. */
export function sharesTitle(archive: Archive, { data }: Entry): boolean {
  return (byTitle(archive).get(data.title) ?? []).length > 1;
}

const places = once((archive) => new Map(past(archive).map(({ slug }, index) => [slug, index])));

/** The event before and the event after one, in time. */
export function neighbours(archive: Archive, event: Entry<'events'>) {
  const events = past(archive);
  const index = places(archive).get(event.slug);
  if (index === undefined) return { previous: undefined, next: undefined };
  return { previous: events[index + 1], next: events[index - 1] };
}

/** The latest other events on any of an event's challenges, at most `limit`. */
export function moreOnSameChallenge(archive: Archive, event: Entry<'events'>, limit = 4) {
  const challenges = new Set(event.data.challenges);
  return past(archive)
    .values()
    .filter(
      ({ slug, data }) =>
        slug !== event.slug && data.challenges.some((name) => challenges.has(name)),
    )
    .take(limit)
    .toArray();
}

/** What belongs to a challenge; a standing one includes what its yearly themes gathered. */
export function ofChallenge(archive: Archive, { slug }: Entry<'challenges'>) {
  const themes = archive.challenges.filter(({ data }) => data.relatesTo.includes(slug));
  const slugs = new Set([slug, ...themes.map((theme) => theme.slug)]);
  const touches = ({ challenges }: { challenges: readonly string[] }) =>
    challenges.some((challenge) => slugs.has(challenge));
  const events = archive.events.filter(({ data }) => touches(data));
  const organisations = new Set(
    events.flatMap(({ data }) => data.organisations.map(({ organisation }) => organisation)),
  );
  return {
    themes,
    events,
    recommendations: archive.recommendations.filter(({ data }) => touches(data)),
    organisations: archive.organisations.filter((entry) => organisations.has(entry.slug)),
  };
}

const byOrganisation = once(({ events }) =>
  grouped(
    events,
    ({ data }) => new Set(data.organisations.map(({ organisation }) => organisation)),
  ),
);

/** What an organisation has taken part in, proposed or been asked for. */
export function ofOrganisation(archive: Archive, { slug }: Entry<'organisations'>) {
  return {
    events: byOrganisation(archive).get(slug) ?? [],
    raised: archive.recommendations.filter(({ data }) => data.raisedBy.includes(slug)),
    asked: archive.recommendations.filter(({ data }) => data.addressedTo.includes(slug)),
  };
}

/** The recommendations and reports that came out of an event. */
export function outcomes({ recommendations, reports }: Archive, { slug }: Entry<'events'>) {
  return {
    recommendations: recommendations.filter(({ data }) => data.event === slug),
    reports: reports.filter(
      ({ data }) => data.event === slug || data.figures.some(({ events }) => events.includes(slug)),
    ),
  };
}

/** A recommendation's latest step, of those with the same date the one listed last. */
export function statusOf({ data }: Pick<Entry<'recommendations'>, 'data'>) {
  const latest = data.history.toReversed().toSorted((a, b) => byLatest(a.when, b.when))[0];
  if (!latest) throw new Error('A recommendation has at least one step');
  return latest;
}
