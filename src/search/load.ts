import { unpack, type Catalogue, type CatalogueFile } from './catalogue.ts';
import { answer, type Answer, type WordLists } from './find.ts';
import { loadPagefind, type Index } from './pagefind.ts';
import type { Query } from './state.ts';

/** Where the search's files lie, and what they are called. */
export interface IndexAddress {
  readonly folder: string;
  readonly name: string;
  readonly catalogue: string;
}

/** What the search works with: the catalogue comes first, and is enough for hits by title. */
export interface SearchFiles {
  readonly catalogue: Promise<Catalogue>;
  readonly index: Promise<Index>;
  readonly answer: (query: Query) => Promise<Answer>;
}

/** Begins to load it all. Each list of words is fetched once, when it is asked for. */
export function loadSearch({ folder, name, catalogue }: IndexAddress): SearchFiles {
  const pages = fetch(folder + catalogue).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return unpack((await response.json()) as CatalogueFile);
  });
  const lists = new Map<string, Promise<readonly string[]>>();
  const load = async (list: string): Promise<readonly string[]> => {
    const response = await fetch(`${folder}words/${list}.txt?ts=${name}`);
    return response.ok ? (await response.text()).split('\n') : [];
  };
  const words: WordLists = (list) => {
    const found = lists.get(list) ?? load(list);
    lists.set(list, found);
    return found;
  };
  const known = pages.then((all) => all.pages);
  const index = loadPagefind(folder, name, known);
  return {
    catalogue: pages,
    index,
    answer: async (query) => {
      const { synonyms } = await pages;
      return answer({ index: await index, words, synonyms }, query);
    },
  };
}
