import type { Place, Site } from '../../model/index.ts';
import { finding, quote, type Finding } from '../finding.ts';

/** Each address that no longer answers stands once, and its copy is somewhere else. */
export function checkArchivedLinks(
  { archivedLinks }: Site,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Finding[] {
  const seen = new Set<string>();
  return archivedLinks.flatMap(({ address, archived }, row) => {
    const isSeen = seen.has(address);
    seen.add(address);
    const at = (field: string) => placeOf(['archivedLinks', row, field]);
    return [
      ...(isSeen ? [again(address, at('address'))] : []),
      ...(archived === address ? [noCopy(archived, at('archived'))] : []),
    ];
  });
}

function again(address: string, place: Place): Finding {
  return finding('archived-link', place, {
    found: `${quote(address)}, som redan står i listan`,
    expected: 'varje adress en gång',
    fix: 'Ta bort raden, eller den förra om den här kopian är bättre.',
  });
}

function noCopy(archived: string, place: Place): Finding {
  return finding('archived-link', place, {
    found: `${quote(archived)}, som är den döda adressen själv`,
    expected: 'adressen till en sparad kopia',
    fix: 'Sök upp sidan på till exempel web.archive.org och skriv kopians adress.',
  });
}
