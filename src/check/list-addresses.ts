import {
  addressOf,
  archiveAddress,
  calendarAddress,
  collections,
  dataAddress,
  dataFiles,
  documentAddress,
  documentCollections,
  facets,
  feedAddress,
  isOnDay,
  isWhen,
  languages,
  original,
  pairAddress,
  yearsOf,
} from '../model/index.ts';
import type { ReadText } from './checked.ts';
import { pointers } from './pointers.ts';

const feed = (path: string) => [feedAddress(path, 'atom'), feedAddress(path, 'json')];

/** What is there whatever the texts say: orders, open data, calendars and feeds of everything. */
export const standingLists: readonly string[] = [
  '/kunskapsallianser/namn/',
  '/kunskapsallianser/senast/',
  calendarAddress('alla'),
  dataAddress('dcat.jsonld'),
  ...dataFiles.map(({ path }) => dataAddress(path)),
  ...feed('alla'),
  ...Object.values(collections).flatMap(({ address }) => feed(address || 'sidor')),
  ...Object.values(languages).flatMap(({ path }) => (path === '' ? [] : feed(`sprak/${path}`))),
];

/** The document, lists, calendars and feeds that are there because a text is. */
export function listAddresses(text: ReadText): string[] {
  if (text.language !== original) return [];
  const { collection, slug } = text;
  const documents = documentCollections.includes(collection)
    ? [documentAddress(addressOf(collection, slug))]
    : [];
  return [
    ...documents,
    ...archiveLists(text),
    ...recommendationLists(text),
    ...subscriptions(text),
  ];
}

const followed = {
  formats: facets.format,
  challenges: facets.challenge,
  organisations: facets.organisation,
} as const;

function subscriptions({ collection, slug, written }: ReadText): string[] {
  if (collection === 'events') {
    const isDated = typeof written.when === 'string' && isOnDay(written.when);
    return isDated ? [`${addressOf(collection, slug).slice(0, -1)}.ics`] : [];
  }
  if (!(collection in followed)) return [];
  const path = `${followed[collection as keyof typeof followed]}/${slug}`;
  return [calendarAddress(path), ...(collection === 'organisations' ? [] : feed(path))];
}

function recommendationLists({ collection, written }: ReadText): string[] {
  if (collection !== 'recommendations') return [];
  const { address, fields } = collections.recommendations;
  return [...pointers(fields, written)]
    .filter(({ path }) => path[0] === 'challenges')
    .map(({ value }) => `/${address}/${facets.challenge}/${value}/`);
}

/** The lists in the archive that an event stands in, once it has been held. */
function archiveLists({ collection, written }: ReadText): string[] {
  if (collection !== 'events' || written.state !== 'held') return [];
  const { when } = written;
  const years = typeof when === 'string' && isWhen(when) ? yearsOf(when) : [];
  const pointed = [...pointers(collections.events.fields, written)];
  const listsOf = (field: string, facet: string) =>
    pointed
      .filter(({ path }) => path[0] === field)
      .map(({ value }) => archiveAddress(facet, value));
  const inYears = years.map((year) => archiveAddress(String(year)));
  const [inFormat, inChallenges] = [
    listsOf('format', facets.format),
    listsOf('challenges', facets.challenge),
  ];
  const paired = (firsts: readonly string[], seconds: readonly string[]) =>
    firsts.flatMap((first) => seconds.map((second) => pairAddress(first, second)));
  return [
    ...[...inYears, ...inFormat, ...inChallenges],
    ...listsOf('organisations', facets.organisation),
    ...paired(inYears, [...inFormat, ...inChallenges]),
    ...paired(inFormat, inChallenges),
  ];
}
