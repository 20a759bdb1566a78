/** The source of a regular expression that finds the paths a pattern stands for: `/data/*`. */
export function patternSource(pattern: string): string {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^$()|[\]\\{}]/gu, '\\$&'));
  return `^${parts.join('.*')}$`;
}

/** Whether a pattern stands for a path. */
export function isFor(pattern: string, path: string): boolean {
  return new RegExp(patternSource(pattern), 'su').test(path);
}
