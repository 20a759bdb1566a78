import type { FilterCounts } from './choices.ts';

const count = / \((\d+)\)$/u;

/** Reads off the lists how many pages each value of each filter has. */
export function readCounts(selects: readonly HTMLSelectElement[]): FilterCounts {
  return Object.fromEntries(
    selects.map((select) => [
      select.name,
      Object.fromEntries(
        [...select.options].map(({ value, text }) => [value, Number(count.exec(text)?.[1])]),
      ),
    ]),
  );
}

/** Says how many pages each value would leave; one that leaves none can't be chosen. */
export function showCounts(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    const own = counts[select.name] ?? {};
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = Object.hasOwn(own, option.value) ? (own[option.value] ?? 0) : 0;
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
