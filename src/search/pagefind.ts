import type { Page } from './catalogue.ts';

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

/** What a page says of the words that were found in it. */
export interface PageText extends Section {
  /** All its text, with one space between words. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PageSection[];
}

/** A page that has the words; its text is fetched when it is asked for. */
export interface Match {
  readonly page: Page;
  readonly score?: number;
  readonly text: () => Promise<PageText>;
}

/** What can be asked of the index. */
export interface Index {
  /** The pages that have all the words; `null` finds every page. Forgivingly, an a is an å or ä. */
  readonly search: (words: string | null, isForgiving?: boolean) => Promise<readonly Match[]>;
  /** Fetches beforehand the parts of the index that have these words. */
  readonly preload: (words: string) => void;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PageText>;
}

interface Instance {
  preload(words: string): Promise<void>;
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(words: string | null, options: object): Promise<{ readonly results: readonly Result[] }>;
}

interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Instance;
}

/** What counts: a word in the title most, one in the summary more than in the text, how often it stands in a text little. */
const ranking = {
  metaWeights: { title: 10, titleAlso: 6, period: 8, summary: 3, also: 0.5 },
  pageLength: 0.4,
  termFrequency: 0.3,
};

/**
 * Loads Pagefind from the site's own index. It works without its worker, which would be 11 kB and a
 * wait more; what it computes takes milliseconds. It finds all pages in the catalogue's order, so
 * that their names in the index need not be sent twice.
 */
export async function loadPagefind(
  folder: string,
  name: string,
  catalogue: Promise<readonly Page[]>,
): Promise<Index> {
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
  const { results: every } = await instance.search(null, {});
  const pages = await catalogue;
  const places = new Map(every.map(({ id }, place) => [id, place]));
  const matchOf = ({ id, score, data }: Result): readonly Match[] => {
    const page = pages[places.get(id) ?? -1];
    return page ? [{ page, score, text: data }] : [];
  };
  const all = every.flatMap((result) => matchOf(result));
  // One question at a time, since how letters are read is said to Pagefind before each.
  let last: Promise<unknown> = Promise.resolve();
  return {
    preload: (words) => void instance.preload(words),
    search: (words, isForgiving = false) => {
      if (words === null) return Promise.resolve(all);
      void instance.preload(words);
      const found = last.then(async () => {
        await instance.options({ exactDiacritics: !isForgiving });
        const { results } = await instance.search(words, {});
        return results.flatMap((result) => matchOf(result));
      });
      last = found.catch(() => undefined);
      return found;
    },
  };
}
