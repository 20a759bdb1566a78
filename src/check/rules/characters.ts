import type { Place } from '../../model/index.ts';
import { finding, type Finding } from '../finding.ts';

// Control characters, and the invisible ones that reorder or hide text (Unicode TR 36 and TR 39).
const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufff9-\ufffb]/u;
const hiding = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u{e0000}-\u{e007f}]/u;

/** Refuses characters that cannot be seen, in a file as it is written; one finding a line. */
export function checkCharacters(source: string): Finding[] {
  return source.split('\n').flatMap((line, index) => {
    const at = line.search(new RegExp(`${control.source}|${hiding.source}`, 'u'));
    return at === -1 ? [] : [refuse(line.slice(at), { line: index + 1, column: at + 1 })];
  });
}

/** Refuses the same in a value that was written with escapes (`\u202e`, `&#x202e;`). */
export function checkValue(value: string, place: Place): Finding[] {
  const at = value.search(new RegExp(`${control.source}|${hiding.source}`, 'u'));
  return at === -1 ? [] : [refuse(value.slice(at), place)];
}

function refuse(rest: string, place: Place): Finding {
  const code = (rest.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const isHiding = hiding.test(String.fromCodePoint(rest.codePointAt(0) ?? 0));
  return finding(isHiding ? 'hidden-character' : 'control-character', place, {
    found: isHiding ? `det osynliga tecknet U+${code}` : `styrtecknet U+${code}`,
    expected: 'bara tecken som syns, mellanslag och radbrytningar',
    fix: 'Ta bort tecknet: skriv om ordet för hand i stället för att klistra in det.',
  });
}
