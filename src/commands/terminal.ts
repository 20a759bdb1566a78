/** A time as it is read in Swedish: `4,2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
}

/** A clock that starts now and tells how long it has run. */
export function stopwatch(): () => string {
  const started = performance.now();
  return () => seconds(performance.now() - started);
}

/** What went wrong, for a person: no stack for a fault that we foresee. */
export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
