import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { past } from './lists.ts';
import { grouped, once } from './once.ts';
import { find } from './relations.ts';

/** What an organisation has met others around. */
export interface Meetings {
  readonly organisation: Entry<'organisations'>;
  /** The events that it took part in, the latest first. */
  readonly events: readonly Entry<'events'>[];
  /** The challenges of those events, in their own order. */
  readonly challenges: readonly Entry<'challenges'>[];
  /** The others that were at any of them, those met most often first. */
  readonly allies: readonly Ally[];
}

/** Another organisation, and the events where both were; the latest first. */
export interface Ally {
  readonly organisation: Entry<'organisations'>;
  readonly events: readonly Entry<'events'>[];
}

/** The organisations that an event names, each once, in whatever role. */
export function organisationsAt({ data }: Entry<'events'>): string[] {
  return [...new Set(data.organisations.map(({ organisation }) => organisation))];
}

/** Every organisation that took part in an event that has been, those at most events first. */
export const meetings = once((archive): readonly Meetings[] => {
  const attended = attendance(archive);
  return archive.organisations
    .flatMap((organisation) => {
      const events = attended.get(organisation.slug);
      return events ? [meetingsOf(archive, organisation, events)] : [];
    })
    .toSorted((a, b) => b.events.length - a.events.length);
});

/** The same for one organisation; nothing where it took part in no event. */
export function meetingsWith(
  archive: Archive,
  organisation: Entry<'organisations'>,
): Meetings | undefined {
  const events = attendance(archive).get(organisation.slug);
  return events && meetingsOf(archive, organisation, events);
}

const attendance = once((archive) => grouped(past(archive), organisationsAt));

function meetingsOf(
  { organisations, challenges }: Archive,
  organisation: Entry<'organisations'>,
  events: readonly Entry<'events'>[],
): Meetings {
  const shared = grouped(events, (event) =>
    organisationsAt(event).filter((slug) => slug !== organisation.slug),
  );
  const about = new Set(events.flatMap(({ data }) => data.challenges));
  return {
    organisation,
    events,
    challenges: challenges.filter(({ slug }) => about.has(slug)),
    allies: [...shared]
      .map(([slug, both]) => ({ organisation: find(organisations, slug), events: both }))
      .toSorted((a, b) => b.events.length - a.events.length || byName(a, b)),
  };
}

/** Orders by the organisations' names, as Swedish sorts. */
export function byName(
  a: Pick<Meetings, 'organisation'>,
  b: Pick<Meetings, 'organisation'>,
): number {
  return a.organisation.data.title.localeCompare(b.organisation.data.title, 'sv');
}
