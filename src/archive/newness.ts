import type { History } from './history.ts';

const newFor = 30;

/**
 * Tells which files are new: added in the 30 days before `today`, and not with the archive itself
 * on its first day.
 */
export function newFiles(history: History, today: string): (file: string) => boolean {
  const days = [...history.values()].map(({ added }) => added).sort();
  const first = days[0] ?? '';
  const limit = new Date(Date.parse(today) - newFor * 86_400_000).toISOString().slice(0, 10);
  return (file) => {
    const added = history.get(file)?.added;
    return added !== undefined && added > first && added >= limit;
  };
}
