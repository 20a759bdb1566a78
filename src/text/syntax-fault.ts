import type { Place } from '../model/index.ts';
import { openBrace } from './open-brace.ts';

/** A tag or a brace that could not be read. */
export interface SyntaxFault extends Place {
  /**
   * `unclosed`: a tag without its other half; `tag`: a `<` that begins no tag; `brace`: a `{`
   * without its `}`; `unreadable`: the parser gave up for a reason that is not in the text.
   */
  readonly kind: 'unclosed' | 'tag' | 'brace' | 'unreadable';
  /** Where it begins, in UTF-16 code units. */
  readonly offset: number;
  /** The text from there, shortened. */
  readonly excerpt: string;
}

interface ParserMessage {
  readonly reason: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

/** Finds what a parser's error is about. */
export function locateFault(error: unknown, body: string): SyntaxFault {
  if (!isParserMessage(error)) return fault('unreadable', 0, body);
  const opening = /\((\d+):(\d+)-/u.exec(error.reason);
  const at = error.place?.start?.offset ?? error.place?.offset ?? body.length;
  if (opening) {
    return fault('unclosed', offsetOf(body, Number(opening[1]), Number(opening[2])), body);
  }
  if (error.reason.includes('in expression')) return fault('brace', openBrace(body, at), body);
  return fault('tag', body.lastIndexOf('<', at), body);
}

function fault(kind: SyntaxFault['kind'], offset: number, body: string): SyntaxFault {
  if (offset < 0) return fault('unreadable', 0, body);
  const before = body.slice(0, offset).split('\n');
  const excerpt = /^.[^\n>]{0,40}>?/u.exec(body.slice(offset, offset + 60))?.[0] ?? '';
  return { kind, offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, excerpt };
}

function offsetOf(body: string, line: number, column: number): number {
  let start = 0;
  for (let current = 1; current < line; current += 1) start = body.indexOf('\n', start) + 1;
  return start + column - 1;
}

function isParserMessage(error: unknown): error is ParserMessage {
  return error instanceof Error && 'ruleId' in error && 'reason' in error;
}
