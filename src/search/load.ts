import {
  unpack,
  unpackEarly,
  type Catalogue,
  type EarlyFile,
  type LateFile,
  type Titles,
} from './catalogue.ts';
import { answer, type Answer, type WordLists } from './find.ts';
import { loadPagefind, type Index } from './pagefind.ts';
import type { Query } from './state.ts';

/** Where the search's files lie, and what they are called. */
export interface IndexAddress {
  readonly folder: string;
  readonly name: string;
  /** The two files of the catalogue, with a space between them. */
  readonly catalogue: string;
}

/** What the search works with: the catalogue comes first, and is enough for hits by title. */
export interface SearchFiles {
  readonly catalogue: Promise<Catalogue>;
  /** What hits by title are found by: some pages first, until there is the whole catalogue. */
  readonly titles: () => readonly Promise<Titles>[];
  readonly index: Promise<Index>;
  readonly answer: (query: Query) => Promise<Answer>;
}

async function load<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as File;
}

/** Begins to load it all. Each list of words is fetched once, when it is asked for. */
export function loadSearch({ folder, name, catalogue }: IndexAddress): SearchFiles {
  const [first = '', second = ''] = catalogue.split(' ');
  const early = load<EarlyFile>(folder + first);
  const late = load<LateFile>(folder + second);
  let isWhole = false;
  const pages = Promise.all([early, late]).then((files) => {
    isWhole = true;
    return unpack(...files);
  });
  const lists = new Map<string, Promise<readonly string[]>>();
  const loadList = async (list: string): Promise<readonly string[]> => {
    const response = await fetch(`${folder}words/${list}.txt?ts=${name}`);
    return response.ok ? (await response.text()).split('\n') : [];
  };
  const words: WordLists = (list) => {
    const found = lists.get(list) ?? loadList(list);
    lists.set(list, found);
    return found;
  };
  const known = pages.then((all) => all.pages);
  const index = loadPagefind(folder, name, known);
  return {
    catalogue: pages,
    titles: () => (isWhole ? [pages] : [early.then(unpackEarly), pages]),
    index,
    answer: async (query) => {
      const { synonyms } = await pages;
      return answer({ index: await index, words, synonyms }, query);
    },
  };
}
