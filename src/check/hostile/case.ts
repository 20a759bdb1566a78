/** A text that somebody may send with bad intent, or by mistake, and the rule that refuses it. */
export interface Case {
  readonly rule: string;
  /** The body of an otherwise sound page. */
  readonly body?: string;
  /** Lines added to the front matter of an otherwise sound page. */
  readonly frontMatter?: string;
  /** The whole file. */
  readonly source?: string;
}

/** Bodies that one rule refuses. */
export function bodies(rule: string, texts: readonly string[]): Case[] {
  return texts.map((body) => ({ rule, body }));
}

/** Lines of front matter that one rule refuses. */
export function frontMatters(rule: string, texts: readonly string[]): Case[] {
  return texts.map((frontMatter) => ({ rule, frontMatter }));
}

/** Whole files that one rule refuses. */
export function sources(rule: string, texts: readonly string[]): Case[] {
  return texts.map((source) => ({ rule, source }));
}
