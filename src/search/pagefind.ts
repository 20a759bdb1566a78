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
  readonly forgiving: () => Pagefind;
}

interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
}

/** Loads Pagefind from the site's own index. */
export async function loadPagefind(index: string): Promise<Readings> {
  const { createInstance } = (await import(
    /* @vite-ignore */ `${index}pagefind.js`
  )) as PagefindModule;
  const options = { excerptLength: 30, excerptEllipsis: '…' };
  let forgiving: Pagefind | undefined;
  return {
    exact: createInstance({ ...options, exactDiacritics: true }),
    forgiving: () => (forgiving ??= createInstance({ ...options, exactDiacritics: false })),
  };
}
