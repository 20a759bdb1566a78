/** One fault in the content, said in Swedish to the person who can mend it. */
export interface Problem {
  /** Path from the content folder's parent, with `/`: `content/events/x.mdx`. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column, counted from 1. */
  readonly column: number;
  /** The rule's stable name, in kebab-case: `unknown-block`. */
  readonly rule: string;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** What to do, as one instruction. */
  readonly fix: string;
}

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
