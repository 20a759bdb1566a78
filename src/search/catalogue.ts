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

/** What titles are found by. */
export type Titles = Pick<Catalogue, 'pages' | 'synonyms'>;

/** A filter's values, a page's title by its place, and for each page which of them it has. */
interface Column {
  readonly values: readonly (string | number)[];
  readonly of: readonly (readonly number[])[];
}

/** Some pages as they are sent: a column for each thing, since what is alike packs best together. */
interface Columns {
  readonly titles: readonly string[];
  /** A `*` stands for the title as addresses write it. */
  readonly paths: readonly string[];
  readonly dates: readonly string[];
  readonly whens: readonly string[];
  readonly filters: Readonly<Record<string, Column>>;
  /** The places of the pages that are translations. */
  readonly translations: readonly number[];
}

/** What is sent first: the pages that are most likely to be hit, and what else a first hit needs. */
export interface EarlyFile extends Columns {
  /** The places of these pages in the catalogue. */
  readonly places: readonly number[];
  readonly synonyms: readonly Synonym[];
}

/** What is sent then: all other pages in their order. */
export interface LateFile extends Columns {
  readonly spans: readonly Span[];
}

/** So many of the newest pages, and of those with the shortest titles, are sent first. */
const mostEarly = 60;

/** Puts the pages into columns of two files; what a letter or two are likely to hit comes first. */
export function pack({ pages, synonyms, spans }: Catalogue): readonly [EarlyFile, LateFile] {
  const byDate = pages.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  const byTitle = pages.toSorted((a, b) => a.title.length - b.title.length);
  const early = new Set([...byDate.slice(0, mostEarly), ...byTitle.slice(0, mostEarly)]);
  const places = pages.flatMap((page, place) => (early.has(page) ? [place] : []));
  return [
    { ...columnsOf(pages.filter((page) => early.has(page))), places, synonyms },
    { ...columnsOf(pages.filter((page) => !early.has(page))), spans },
  ];
}

function columnsOf(pages: readonly Page[]): Columns {
  const names = [...new Set(pages.flatMap(({ filters }) => Object.keys(filters)))];
  return {
    titles: pages.map(({ title }) => title),
    paths: pages.map(({ title, path }) => path.replace(slugOf(title), '*')),
    dates: pages.map(({ date }) => date),
    whens: pages.map(({ when }) => when),
    filters: Object.fromEntries(names.map((name) => [name, columnOf(pages, name)])),
    translations: pages.flatMap(({ isTranslation }, at) => (isTranslation ? [at] : [])),
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

/** Takes the pages out that are sent first. */
export function unpackEarly(early: EarlyFile): Titles {
  return { pages: pagesOf(early), synonyms: early.synonyms };
}

/** Puts the pages of both files together again. */
export function unpack(early: EarlyFile, late: LateFile): Catalogue {
  const pages = [...pagesOf(late)];
  for (const [at, page] of pagesOf(early).entries()) pages.splice(early.places[at] ?? 0, 0, page);
  return { pages, synonyms: early.synonyms, spans: late.spans };
}

function pagesOf(file: Columns): readonly Page[] {
  const { titles, paths, dates, whens } = file;
  const columns = Object.entries(file.filters);
  const translations = new Set(file.translations);
  const titled = (value: string | number): string =>
    typeof value === 'number' ? (titles[value] ?? '') : value;
  return titles.map((title, at) => ({
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
}

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .join('-');
