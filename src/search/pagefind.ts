/** A section of a page that was hit; excerpts hold `<mark>` around the words and nothing else. */
export interface Section {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

/** A page that was hit. */
export interface Hit extends Section {
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly Section[];
}

/** How many pages each value of each filter has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  filters(): Promise<FilterCounts>;
  debouncedSearch(
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly { data(): Promise<Hit> }[];
    readonly filters: FilterCounts;
    readonly totalFilters: FilterCounts;
  } | null>;
}

/** Loads Pagefind from the site's own index. */
export async function loadPagefind(index: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 25 });
  return pagefind;
}
