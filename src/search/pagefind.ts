/** A section of a page that was hit; excerpts hold `<mark>` around the words and nothing else. */
export interface Section {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

/** A section, and where on its page it begins: at which word. Without an anchor it is the top. */
export interface PageSection extends Section {
  readonly anchor?: { readonly location: number };
}

/** A page that was hit. */
export interface Hit extends Section {
  /** All its text, with one space between words. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly PageSection[];
}

/** How many pages each value of each filter has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a search found, the best first. */
export interface Found {
  readonly results: readonly { data(): Promise<Hit> }[];
  /** How many there would be without filters. */
  readonly unfilteredResultCount: number;
  readonly filters: FilterCounts;
}

/** What to search for; `null` finds all pages that the filters let through. */
export type Words = string | null;

/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  filters(): Promise<FilterCounts>;
  search(
    words: Words,
    options: {
      readonly filters: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<Found>;
}

/** Two readings of what is typed: å, ä and ö are letters of their own, or an a and an o. */
export interface Readings {
  readonly exact: Pagefind;
  readonly forgiving: Pagefind;
  /** The words of the site that are filed under a letter, the most frequent first. */
  readonly vocabulary: (letter: string) => Promise<readonly string[]>;
}

/** Where the index lies, and which it is. */
export interface IndexAddress {
  readonly folder: string;
  readonly name: string;
}

interface Instance extends Pagefind {
  preload(words: Words): Promise<void>;
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
}

interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Instance;
}

/** What counts: a word in the title most, how often it stands in a text little. */
const ranking = {
  metaWeights: { title: 10, titleAlso: 6, period: 8, also: 0.5 },
  pageLength: 0.4,
  termFrequency: 0.3,
};

/**
 * Loads Pagefind from the site's own index. It works without its worker, which would be 11 kB and a
 * wait more; what it computes takes milliseconds.
 */
export async function loadPagefind({ folder, name }: IndexAddress): Promise<Readings> {
  const { createInstance } = (await import(
    /* @vite-ignore */ `${folder}pagefind.js`
  )) as PagefindModule;
  const instance = createInstance({
    excerptLength: 30,
    excerptEllipsis: '…',
    noWorker: true,
    metaCacheTag: name,
    ranking,
  });
  return {
    ...bothReadings(instance),
    vocabulary: async (letter) => {
      const response = await fetch(`${folder}words/${letter}.txt?ts=${name}`);
      return response.ok ? (await response.text()).split('\n') : [];
    },
  };
}

// One instance reads both ways, one question at a time, so that the index is loaded only once.
function bothReadings(instance: Instance): Omit<Readings, 'vocabulary'> {
  let last: Promise<unknown> = Promise.resolve();
  const reading = (exactDiacritics: boolean): Pagefind => ({
    filters: () => instance.filters(),
    search: (words, options) => {
      if (words !== null) void instance.preload(words);
      const found = last.then(async () => {
        await instance.options({ exactDiacritics });
        return instance.search(words, options);
      });
      last = found.catch(() => undefined);
      return found;
    },
  });
  return { exact: reading(true), forgiving: reading(false) };
}
