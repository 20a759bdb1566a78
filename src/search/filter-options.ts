const filterMeta =
  /<meta\b[^>]*\bdata-pagefind-filter="(\w+)\[content\]"[^>]*\bcontent="([^"]*)"[^>]*>/gu;

/**
 * The search page with the values of each filter in its lists, and how many pages have each, so that
 * nothing is fetched to show them. Values come out of pages' attributes, where `<` may stand as it is.
 */
export function withFilterOptions(searchPage: string, pages: Iterable<string>): string {
  const counts = new Map<string, Map<string, number>>();
  for (const html of pages) {
    for (const [, name = '', value = ''] of html.matchAll(filterMeta)) {
      const values = counts.get(name) ?? new Map<string, number>();
      const text = value.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      counts.set(name, values.set(text, (values.get(text) ?? 0) + 1));
    }
  }
  return searchPage.replaceAll(
    /(<select\b[^>]*\bdata-filter="(\w+)"[^>]*>.*?)(?=<\/select>)/gsu,
    (select, _, name: string) => select + optionsOf(name, counts.get(name) ?? new Map()),
  );
}

function optionsOf(name: string, counts: ReadonlyMap<string, number>): string {
  const values = [...counts].sort(([a], [b]) => a.localeCompare(b, 'sv'));
  if (name === 'year') values.reverse();
  return values
    .map(([value, count]) => `<option value="${value}">${value} (${count})</option>`)
    .join('');
}
