/** A test that failed, with all there is to know about it. */
export interface Failure {
  readonly name: string;
  readonly detail: string;
}

/** What a step came to. */
export interface Outcome {
  readonly passed: number;
  readonly failures: readonly Failure[];
  /** Figures and remarks that a person may want to read although nothing failed. */
  readonly remarks: readonly string[];
}

/** What a single test came to: no detail means that it passed. */
export function single(name: string, detail?: string): Outcome {
  return detail === undefined
    ? { passed: 1, failures: [], remarks: [] }
    : { passed: 0, failures: [{ name, detail }], remarks: [] };
}

/** What several came to together. */
export function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    remarks: outcomes.flatMap(({ remarks }) => remarks),
  };
}
