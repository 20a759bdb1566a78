import { textsIn } from '../i18n/index.ts';
import {
  addressOf,
  collectionNames,
  collections,
  facets,
  languages,
  original,
  startSlug,
  type Language,
} from '../model/index.ts';
import { organisationsAt } from './alliances.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { grouped, once } from './once.ts';

/** A list that people can follow, as a calendar or as a feed. */
export interface Subscription<Item extends Entry = Entry> {
  /** Its place among the others: `alla`, `format/x`. */
  readonly path: string;
  readonly title: string;
  /** The page that it is about; `/` for the whole of the site. */
  readonly about: string;
  readonly language: Language;
  readonly entries: readonly Item[];
}

const language: Language = original;

/** The calendars: all events, and those of each format, challenge and organisation. */
export const calendars = once((archive): readonly Subscription<Entry<'events'>>[] => {
  const { events, formats, challenges, organisations } = archive;
  const of = (
    abouts: readonly Entry[],
    facet: keyof typeof facets,
    slugsOf: (event: Entry<'events'>) => Iterable<string>,
  ) => {
    const lists = grouped(events, slugsOf);
    return abouts.map(({ slug, data: { title }, address: about }) => {
      const entries = lists.get(slug) ?? [];
      return { path: `${facets[facet]}/${slug}`, title, about, language, entries };
    });
  };
  return [
    {
      path: 'alla',
      title: textsIn(original).subscriptions.allEvents,
      about: '/handelser/',
      language,
      entries: events,
    },
    ...of(formats, 'format', ({ data }) => [data.format]),
    ...of(challenges, 'challenge', ({ data }) => new Set(data.challenges)),
    ...of(organisations, 'organisation', (event) => organisationsAt(event)),
  ];
});

/** The calendars about a page, by its address. */
export const calendarsAbout = once((archive) =>
  grouped(calendars(archive), ({ about }) => [about]),
);

/** The feeds: everything, each kind of text, each challenge, each format and each other language. */
export const feeds = once((archive): readonly Subscription[] => {
  const all = collectionNames.flatMap((name): readonly Entry[] => archive[name]);
  return [
    {
      path: 'alla',
      title: textsIn(original).subscriptions.everything,
      about: '/',
      language,
      entries: all,
    },
    ...collectionNames.map((name) => ({
      path: collections[name].address || 'sidor',
      title: collections[name].label,
      about: collections[name].address ? `/${collections[name].address}/` : '/prenumerera/',
      language,
      entries: archive[name],
    })),
    ...archive.challenges.map((one) => ({
      path: `${facets.challenge}/${one.slug}`,
      title: one.data.title,
      about: one.address,
      language,
      entries: [one, ...all.filter((entry) => isAbout(entry, one.slug))],
    })),
    ...archive.formats.map((one) => ({
      path: `${facets.format}/${one.slug}`,
      title: one.data.title,
      about: one.address,
      language,
      entries: [one, ...archive.events.filter(({ data }) => data.format === one.slug)],
    })),
    ...(Object.keys(languages) as Language[])
      .filter((other) => other !== original)
      .map((other) => ({
        path: `sprak/${languages[other].path}`,
        title: languages[other].name,
        about: hasStart(archive, other) ? addressOf('pages', startSlug, other) : '/prenumerera/',
        language: other,
        entries: all.filter((entry) => entry.languages.includes(other)),
      })),
  ];
});

/** The feeds about a page, by its address. */
export const feedsAbout = once((archive) => grouped(feeds(archive), ({ about }) => [about]));

function isAbout({ data }: Entry, challenge: string): boolean {
  return 'challenges' in data && data.challenges.includes(challenge);
}

function hasStart({ pages }: Archive, other: Language): boolean {
  return pages.some(({ slug, languages }) => slug === startSlug && languages.includes(other));
}
