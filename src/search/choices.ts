import type { Page } from './catalogue.ts';

/** One chosen value for each filter that is used. */
export type Choices = Readonly<Record<string, string | undefined>>;

/** How many pages each value of each filter has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Whether a page has all that is chosen. */
export function fits({ filters }: Page, choices: Choices): boolean {
  return Object.entries(choices).every(
    ([name, value]) => value === undefined || filters[name]?.includes(value) === true,
  );
}

/** How many of the pages each value would leave in place of what is chosen of its own filter. */
export function countChoices(pages: readonly Page[], choices: Choices): FilterCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const page of pages) {
    for (const [name, values] of Object.entries(page.filters)) {
      if (!fits(page, { ...choices, [name]: undefined })) continue;
      const own = counts.get(name) ?? new Map<string, number>();
      for (const value of values) own.set(value, (own.get(value) ?? 0) + 1);
      counts.set(name, own);
    }
  }
  return Object.fromEntries([...counts].map(([name, own]) => [name, Object.fromEntries(own)]));
}
