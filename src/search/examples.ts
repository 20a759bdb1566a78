import { writeQuery } from './state.ts';

/** A search to begin with: what it says, and the search part of its address. */
export interface Example {
  readonly label: string;
  readonly search: string;
}

interface List {
  readonly title: string;
  readonly events: readonly unknown[];
}

const example = (filter: string, { title }: List): Example => ({
  label: title,
  search: writeQuery({ words: '', filters: { [filter]: title }, isNewestFirst: false }),
});

/** Searches that find something, from the lists of the archive: busy formats and the latest years. */
export function examples(lists: {
  readonly years: readonly List[];
  readonly formats: readonly List[];
}): Example[] {
  const busiest = lists.formats.toSorted((a, b) => b.events.length - a.events.length);
  return [
    ...busiest.slice(0, 4).map((list) => example('format', list)),
    ...lists.years.slice(0, 2).map((list) => example('year', list)),
  ];
}
