/** Fails with the whole list when there is anything in it; assert.deepEqual would shorten it. */
export function assertNone(findings: readonly string[]): void {
  if (findings.length === 0) return;
  throw new Error([`${findings.length} findings`, ...findings].join('\n  '));
}
