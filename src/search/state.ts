/** What is asked: words and one value per filter. It is the page's address and nothing else. */
export interface Query {
  readonly words: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** Reads the question from an address's search part. */
export function readQuery(search: string, filterNames: readonly string[]): Query {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { words: parameters.get('q')?.trim() ?? '', filters };
}

/** Writes the question as an address's search part; `''` when nothing is asked. */
export function writeQuery({ words, filters }: Query): string {
  const parameters = new URLSearchParams(words === '' ? {} : { q: words });
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}
