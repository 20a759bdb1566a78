import { countChoices } from './choices.ts';
import type { Page } from './catalogue.ts';

/**
 * The search page with the values of each filter in its lists, and how many pages have each, so that
 * nothing is fetched to show them.
 */
export function withFilterOptions(searchPage: string, pages: readonly Page[]): string {
  const counts = countChoices(pages, {});
  return searchPage.replaceAll(
    /(<select\b[^>]*\bdata-filter="(\w+)"[^>]*>.*?)(?=<\/select>)/gsu,
    (select, _, name: string) => select + optionsOf(name, counts[name] ?? {}),
  );
}

function optionsOf(name: string, counts: Readonly<Record<string, number>>): string {
  const values = Object.entries(counts).sort(([a], [b]) => a.localeCompare(b, 'sv'));
  if (name === 'year') values.reverse();
  return values
    .map(([value, count]) => [escaped(value), count] as const)
    .map(([value, count]) => `<option value="${value}">${value} (${count})</option>`)
    .join('');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
