/** What is known of each searched page before anything of its text is fetched. */
export interface Page {
  readonly title: string;
  /** Its address without the site's base path. */
  readonly path: string;
  /** The day to sort by, as exact as it is known; `''` where there is none. */
  readonly date: string;
  /** The same as people write it. */
  readonly when: string;
  /** Its values of each filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly isTranslation: boolean;
}

/** The first and the last word of a part of the index, without their dots. */
export type Span = readonly [first: string, last: string];

/** A word, and another by which the pages that have it are found too. */
export type Synonym = readonly [asked: string, found: string];

/** All searched pages in the order in which the index has them, and what else is known of the index. */
export interface Catalogue {
  readonly pages: readonly Page[];
  readonly synonyms: readonly Synonym[];
  readonly spans: readonly Span[];
}

/** A filter's values, a page's title by its place, and for each page which of them it has. */
interface Column {
  readonly values: readonly (string | number)[];
  readonly of: readonly (readonly number[])[];
}

/** The catalogue as it is sent: a column for each thing, since what is alike packs best together. */
export interface CatalogueFile {
  readonly titles: readonly string[];
  /** A `*` stands for the title as addresses write it. */
  readonly paths: readonly string[];
  readonly dates: readonly string[];
  readonly whens: readonly string[];
  readonly filters: Readonly<Record<string, Column>>;
  /** The places of the pages that are translations. */
  readonly translations: readonly number[];
  readonly synonyms: readonly Synonym[];
  readonly spans: readonly Span[];
}

/** Puts pages into columns. */
export function pack({ pages, synonyms, spans }: Catalogue): CatalogueFile {
  const names = [...new Set(pages.flatMap(({ filters }) => Object.keys(filters)))];
  return {
    titles: pages.map(({ title }) => title),
    paths: pages.map(({ title, path }) => path.replace(slugOf(title), '*')),
    dates: pages.map(({ date }) => date),
    whens: pages.map(({ when }) => when),
    filters: Object.fromEntries(names.map((name) => [name, columnOf(pages, name)])),
    translations: pages.flatMap(({ isTranslation }, at) => (isTranslation ? [at] : [])),
    synonyms,
    spans,
  };
}

function columnOf(pages: readonly Page[], name: string): Column {
  const values = [...new Set(pages.flatMap(({ filters }) => filters[name] ?? []))];
  const places = new Map(values.map((value, place) => [value, place]));
  const titles = new Map(pages.map(({ title }, at) => [title, at]));
  return {
    values: values.map((value) => titles.get(value) ?? value),
    of: pages.map(({ filters }) => (filters[name] ?? []).map((value) => places.get(value) ?? 0)),
  };
}

/** Takes the pages out of the columns. */
export function unpack(file: CatalogueFile): Catalogue {
  const { titles, paths, dates, whens, synonyms, spans } = file;
  const columns = Object.entries(file.filters);
  const translations = new Set(file.translations);
  const titled = (value: string | number): string =>
    typeof value === 'number' ? (titles[value] ?? '') : value;
  const pages = titles.map((title, at) => ({
    title,
    path: (paths[at] ?? '').replace('*', slugOf(title)),
    date: dates[at] ?? '',
    when: whens[at] ?? '',
    filters: Object.fromEntries(
      columns.map(([name, { values, of }]) => [
        name,
        (of[at] ?? []).map((place) => titled(values[place] ?? '')),
      ]),
    ),
    isTranslation: translations.has(at),
  }));
  return { pages, synonyms, spans };
}

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .join('-');
