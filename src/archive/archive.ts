import { getCollection, getEntry } from 'astro:content';
import type { MediaFacts } from '../blocks/index.ts';
import {
  addressOf,
  collectionNames,
  languages,
  original,
  type CollectionName,
  type Language,
  type Site,
} from '../model/index.ts';
import type { Change, Entry } from './entry.ts';
import { readHistory, readVersion, type History, type Version } from './history.ts';
import { newFiles } from './newness.ts';
import { onceInBuild } from './once.ts';
import { inOrder } from './order.ts';

/** Everything that is published, in the order in which people meet it. */
export type Archive = { readonly [Name in CollectionName]: readonly Entry<Name>[] } & {
  readonly site: Site;
  readonly media: ReadonlyMap<string, MediaFacts>;
  /** The day that divides what is to come from what has been, `YYYY-MM-DD`. */
  readonly today: string;
  /** Which state of the content this is; absent where Git does not tell. */
  readonly version: Version | undefined;
};

const allLanguages = Object.keys(languages) as Language[];

/** The archive; in a build it is read once for all pages. */
export const openArchive = onceInBuild(readArchive);

async function readArchive(): Promise<Archive> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('site.yaml has not been loaded');
  const today = process.env.TODAY ?? new Date().toISOString().slice(0, 10);
  const history = readHistory();
  const isNew = newFiles(history, today);
  const sisters = await getCollection('sisters');
  const media = await getEntry('media', 'media');
  const lists = await Promise.all(
    collectionNames.map(
      async (name) => [name, await readEntries(name, { history, isNew, sisters })] as const,
    ),
  );
  return inOrder({
    ...Object.fromEntries(lists),
    site: site.data,
    media: new Map(media?.data.files.map((facts) => [facts.address, facts])),
    today,
    version: readVersion(),
  } as unknown as Archive);
}

interface Surroundings {
  readonly history: History;
  readonly isNew: (file: string) => boolean;
  readonly sisters: Awaited<ReturnType<typeof getCollection<'sisters'>>>;
}

async function readEntries(
  collection: CollectionName,
  { history, isNew, sisters }: Surroundings,
): Promise<Entry[]> {
  const stored = await getCollection(collection);
  const translated = Map.groupBy(
    sisters.filter(({ data }) => data.collection === collection),
    ({ data }) => data.slug,
  );
  return stored.map(({ id: slug, data, filePath: file = '' }) => ({
    collection,
    slug,
    data,
    address: addressOf(collection, slug),
    file,
    changed: history.get(file)?.changed,
    commit: history.get(file)?.commit,
    changes: [slug, ...data.aliases]
      .map((name) => history.get(namedAs(file, name))?.changes ?? 0)
      .reduce((sum, changes) => sum + changes, 0),
    translated: Object.fromEntries(
      (translated.get(slug) ?? []).map(({ data: { language }, filePath }): [Language, Change] => {
        const { changed, commit } = history.get(filePath ?? '') ?? {};
        return [language, { changed, commit }];
      }),
    ),
    isNew: isNew(file),
    languages: allLanguages.filter(
      (language) =>
        language === original ||
        translated.get(slug)?.some(({ data: sister }) => sister.language === language),
    ),
  }));
}

/** The file that a text had, or has, under a name. */
function namedAs(file: string, name: string): string {
  return file.replace(/[^/]+(?=\.mdx$)/u, name);
}
