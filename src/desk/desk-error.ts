/** What the desk refuses or cannot do, said in Swedish to the person at the editor. */
export class DeskError extends Error {
  override name = 'DeskError';
  /** The HTTP status of the answer. */
  readonly status: number;
  /** What the answer says besides the text, such as the problems found. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, { cause });
    this.status = status;
    this.details = details;
  }
}
