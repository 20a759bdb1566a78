/** What came of a build. */
export type RebuildResult =
  { readonly ok: true } | { readonly ok: false; readonly message: string };

/** How the site's latest build stands, as `GET /api/build` answers. */
export interface BuildState {
  readonly state: 'idle' | 'building' | 'done' | 'failed';
  readonly commit?: string;
  readonly seconds?: number;
  readonly message?: string;
}

/** Builds the site after each publication, one build at a time. */
export class Rebuilds {
  readonly #rebuild: () => Promise<RebuildResult>;
  #state: BuildState = { state: 'idle' };
  #wanted: string | undefined;
  #running: Promise<void> | undefined;

  constructor(rebuild: () => Promise<RebuildResult>) {
    this.#rebuild = rebuild;
  }

  /** How the latest build stands. */
  get state(): BuildState {
    return this.#state;
  }

  /** Asks for a build of a commit; what is asked during a build leads to one more. */
  request(commit: string): void {
    this.#wanted = commit;
    this.#running ??= this.#run();
  }

  /** Waits until nothing is built. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#wanted !== undefined) {
      const commit = this.#wanted;
      this.#wanted = undefined;
      const started = performance.now();
      this.#state = { state: 'building', commit };
      const result = await this.#tried();
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      this.#state = result.ok
        ? { state: 'done', commit, seconds }
        : { state: 'failed', commit, seconds, message: result.message };
    }
    this.#running = undefined;
  }

  async #tried(): Promise<RebuildResult> {
    try {
      return await this.#rebuild();
    } catch (cause) {
      return { ok: false, message: cause instanceof Error ? cause.message : String(cause) };
    }
  }
}
