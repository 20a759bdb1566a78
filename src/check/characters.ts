// Control characters, and the invisible ones that reorder, hide or smuggle text (Unicode TR 36
// and TR 39), those that every font draws in its own way, and the one that stands for what could
// not be read. Soft hyphens, joiners and hard spaces are part of honest writing.
const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufff9-\uffff\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\u{f0000}-\u{10ffff}]/u;
const hiding =
  /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\uffa0\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]/u;
const either = new RegExp(`${control.source}|${hiding.source}`, 'u');

/** A character that may not be in a text. */
export interface BadCharacter {
  /** Where it stands, in UTF-16 code units. */
  readonly index: number;
  /** `U+202E`. */
  readonly code: string;
  readonly kind: 'control' | 'hidden';
}

/** The first character of a text that nobody can see, if there is any. */
export function findBadCharacter(text: string): BadCharacter | undefined {
  const index = text.search(either);
  if (index === -1) return undefined;
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return { index, code: codeOf(character), kind: hiding.test(character) ? 'hidden' : 'control' };
}

/** A text in one line, with every such character replaced by its number: safe in a terminal. */
export function visible(text: string): string {
  return text
    .replace(/[\t\r\n]+/gu, ' ')
    .replace(new RegExp(either, 'gu'), (character) => `[${codeOf(character)}]`);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
