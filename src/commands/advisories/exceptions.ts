/** An advisory that the project lives with for a while, and why it can. */
export interface Exception {
  /** The advisory's own name: `GHSA-…`. */
  readonly id: string;
  readonly package: string;
  /** Why it does no harm here, in Swedish. */
  readonly reason: string;
  /** The day when somebody has to look at it again, `YYYY-MM-DD`. */
  readonly until: string;
}

/** Every advisory that is known and left as it is. One that has been mended is taken away. */
export const exceptions: readonly Exception[] = [];
