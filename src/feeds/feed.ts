import {
  collections,
  endOf,
  languages,
  startOf,
  type CollectionName,
  type Language,
} from '../model/index.ts';
import {
  identityOf,
  ownChange,
  readText,
  uuidOf,
  type Archive,
  type Entry,
  type Subscription,
} from '../archive/index.ts';
import type { Absolute } from './events.ts';
import { wholeAddresses } from './whole-addresses.ts';

/** A text as a feed carries it. */
export interface FeedEntry {
  /** `urn:uuid:…`; the same for ever. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text, with whole addresses where the site's is known. */
  readonly html: string;
  readonly address: string;
  /** When its content changed last (RFC 3339). */
  readonly updated: string;
  readonly language: Language;
  /** What kind of text it is, in Swedish. */
  readonly kind: string;
}

/** What people follow in a feed reader, the latest change first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** The page that it is about. */
  readonly home: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** As many texts as a feed carries; the archive itself has them all. */
const most = 50;

/** The day that stands for one that nobody knows, as feeds demand one. */
const unknownDay = '1970-01-01';

/** The feed of a list of texts. */
export async function feedOf(
  { site }: Archive,
  { path, title, about, language, entries }: Subscription,
  absolute: Absolute,
): Promise<Feed> {
  const dayIn = (entry: Entry) => dayOf(entry, language);
  const latest = entries
    .toSorted((a, b) => order(dayIn(b), dayIn(a)) || order(a.address, b.address))
    .slice(0, most);
  const carried = await Promise.all(
    latest.map(async (entry): Promise<FeedEntry> => {
      const text = await readText(entry, language);
      const address = absolute?.(text.address) ?? text.address;
      return {
        id: `urn:uuid:${identityOf(site.name, entry, language)}`,
        title: text.title,
        summary: text.summary,
        html: directed(wholeAddresses(text.html, address, absolute), language),
        address,
        updated: instant(dayIn(entry)),
        language,
        kind: collections[entry.collection].singular,
      };
    }),
  );
  return {
    id: `urn:uuid:${uuidOf(`${site.name}\n${path}`)}`,
    title: `${site.name}: ${title}`,
    author: site.parties.map(({ name }) => name).join(', '),
    language,
    home: absolute?.(about) ?? about,
    updated: carried[0]?.updated ?? instant(unknownDay),
    entries: carried,
  };
}

/** A program that shows feeds in its own language has to be told what is read from the right. */
function directed(text: string, language: Language): string {
  const { html, direction } = languages[language];
  return direction === 'rtl' ? `<div lang="${html}" dir="rtl">${text}</div>` : text;
}

const instant = (day: string) => `${day}T00:00:00Z`;

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The day on which the words were changed last, or else of what the text is about. */
function dayOf(entry: Entry, language: Language): string {
  const { collection, data } = entry;
  const { changed } = ownChange(entry, language) ?? {};
  return changed ?? firstDay(dates[collection]?.(data as never)) ?? unknownDay;
}

const dates: { readonly [Name in CollectionName]?: (data: Entry<Name>['data']) => string } = {
  agreement: ({ adopted }) => adopted,
  events: ({ when }) => endOf(when),
  reports: ({ covers }) => covers,
};

function firstDay(when: string | undefined): string | undefined {
  return when && `${startOf(when).slice(0, 10)}-01-01`.slice(0, 10);
}
