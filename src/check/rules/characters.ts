import type { Place } from '../../model/index.ts';
import { findBadCharacter, type BadCharacter } from '../characters.ts';
import { finding, type Finding } from '../finding.ts';

/** Refuses characters that cannot be seen, in a file as it is written; one finding a line. */
export function checkCharacters(source: string): Finding[] {
  return source.split(/\r\n|\n|\r/u).flatMap((line, index) => {
    const bad = findBadCharacter(line);
    return bad ? [refuse(bad, { line: index + 1, column: bad.index + 1 })] : [];
  });
}

/** Refuses the same in a value that was written with escapes (`\u202e`, `&#x202e;`). */
export function checkValue(value: string, placeOf: () => Place): Finding[] {
  const bad = findBadCharacter(value);
  return bad ? [refuse(bad, placeOf())] : [];
}

function refuse({ code, kind }: BadCharacter, place: Place): Finding {
  return finding(`${kind}-character`, place, {
    found:
      kind === 'hidden' ? `det osynliga tecknet ${code}` : `tecknet ${code}, som inte kan visas`,
    expected: 'bara tecken som syns, mellanslag och radbrytningar',
    fix: 'Ta bort tecknet: skriv om ordet för hand i stället för att klistra in det.',
  });
}
