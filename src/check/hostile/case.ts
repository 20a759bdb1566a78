import { bodyLine } from '../sample-content.ts';

/** A text that somebody may send with bad intent, or by mistake, and the rule that refuses it. */
export interface Case {
  readonly rule: string;
  /** The body of an otherwise sound page. */
  readonly body?: string;
  /** Lines added to the front matter of an otherwise sound page. */
  readonly frontMatter?: string;
  /** The whole file. */
  readonly source?: string;
  /** Where the fault is, in what the case adds; its first line when left out. */
  readonly line?: number;
}

const firstAdded = 6;

/** The line in the file that the fault is on. */
export function caseLine({ frontMatter, source, line = 1 }: Case): number {
  if (source !== undefined) return line;
  return line + (frontMatter === undefined ? bodyLine : firstAdded) - 1;
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

/** The same cases, with their fault on another line of what they add. */
export function onLine(line: number, cases: readonly Case[]): Case[] {
  return cases.map((one) => ({ ...one, line }));
}
