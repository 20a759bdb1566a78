/** What is asked: words, one value per filter, and the order. It is the page's address, no more. */
export interface Query {
  readonly words: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly isNewestFirst: boolean;
}

/** The order's name in the address, and its only value: without it the best match comes first. */
export const order = { name: 'sort', newest: 'date' } as const;

/** Reads the question from an address's search part. */
export function readQuery(search: string, filterNames: readonly string[]): Query {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return {
    words: parameters.get('q')?.trim() ?? '',
    filters,
    isNewestFirst: parameters.get(order.name) === order.newest,
  };
}

/** Writes the question as an address's search part; `''` when nothing is asked. */
export function writeQuery({ words, filters, isNewestFirst }: Query): string {
  const parameters = new URLSearchParams(words === '' ? {} : { q: words });
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  if (isNewestFirst) parameters.set(order.name, order.newest);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/** Whether something is chosen beside the words. */
export function hasFilters({ filters }: Query): boolean {
  return Object.keys(filters).length > 0;
}
