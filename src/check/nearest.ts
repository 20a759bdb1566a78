const most = 2;

/** The candidate that differs least from what was written, if it is at most two letters away. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .filter((candidate) => Math.abs(candidate.length - written.length) <= most)
    .map((candidate) => ({ candidate, steps: distance(written, candidate) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps);
  return best?.candidate;
}

/**
 * The number of letters to add, drop or change (Levenshtein), without regard to case; counting
 * ends where it is too many.
 */
function distance(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 0; i < left.length && Math.min(...row) <= most; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j += 1) {
      const change = (row[j] ?? 0) + (left[i] === right[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
