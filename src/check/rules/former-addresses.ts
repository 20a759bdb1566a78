import { isWebAddress, normalAddress, type Place, type Site } from '../../model/index.ts';
import { finding, quote, type Finding } from '../finding.ts';
import { reservedAddresses } from '../reserved-addresses.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** Each old address is a path, stands once, and leads to something that can be an address. */
export function checkFormerAddresses({ formerAddresses }: Site, placeOf: PlaceOf): Finding[] {
  const seen = new Set<string>();
  return formerAddresses.flatMap(({ from, to }, row) => {
    const address = normalAddress(from);
    const isSeen = seen.has(address);
    seen.add(address);
    const at = (field: string) => placeOf(['formerAddresses', row, field]);
    return [
      ...(isPath(from) ? [] : [malformed(from, at('from'))]),
      ...(isSeen || reservedAddresses.has(address) ? [taken(from, isSeen, at('from'))] : []),
      ...(to === undefined || to.startsWith('/') || isWebAddress(to)
        ? []
        : [nowhere(to, at('to'))]),
    ];
  });
}

/** Whether it can be a page's path on any host: whole segments, nothing to be decoded or asked. */
function isPath(address: string): boolean {
  return /^(\/[\p{L}\p{N}._~!$'()+,;=@-]+)+\/?$/u.test(address) && !/\/\.\.?(\/|$)/u.test(address);
}

function malformed(from: string, place: Place): Finding {
  return finding('former-address', place, {
    found: quote(from),
    expected: 'en adress utan värdnamn, med / först och utan ? och #',
    fix: 'Skriv det som står efter värdnamnet, till exempel /aktuellt/2019.',
  });
}

function taken(from: string, isSeen: boolean, place: Place): Finding {
  return finding('former-address', place, {
    found: `${quote(from)}, som ${isSeen ? 'redan står i listan' : 'webbplatsen själv har en sida på'}`,
    expected: 'varje gammal adress en gång',
    fix: 'Ta bort raden.',
  });
}

function nowhere(to: string, place: Place): Finding {
  return finding('former-address', place, {
    found: quote(to),
    expected: 'en sida här, med / först, eller en hel adress som börjar med https://',
    fix: 'Rätta adressen, eller lämna tomt om sidan är borta.',
  });
}
