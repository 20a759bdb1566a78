import type { FilterCounts } from './pagefind.ts';

/** Gives each filter the values that the site has; the latest year comes first. */
export function fillFilters(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    const values = Object.keys(counts[select.name] ?? {}).sort((a, b) => a.localeCompare(b, 'sv'));
    if (select.name === 'year') values.reverse();
    select.append(...values.map((value) => new Option(value, value)));
  }
  showCounts(selects, counts);
}

/** Says how many pages each value would leave; one that leaves none can't be chosen. */
export function showCounts(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = counts[select.name]?.[option.value] ?? 0;
      option.textContent = `${option.value} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** The values that are chosen, by filter. */
export function chosen(selects: readonly HTMLSelectElement[]): Record<string, string> {
  return Object.fromEntries(
    selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
  );
}
