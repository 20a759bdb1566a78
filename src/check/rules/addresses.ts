import { addressOf, original, type Problem } from '../../model/index.ts';
import { finding } from '../finding.ts';
import { reservedAddresses } from '../reserved-addresses.ts';
import { reportedPath } from '../source.ts';
import type { Relations } from '../relations.ts';
import { readName } from './files.ts';

/** The path in the content folder of the first text at each address. */
export function takenAddresses({ files }: Pick<Relations, 'files'>): Map<string, string> {
  const taken = new Map<string, string>();
  for (const file of files) {
    const name = file.kind === 'text' ? readName(file) : undefined;
    if (!name || !('slug' in name)) continue;
    const address = addressOf(name.collection, name.slug, name.language);
    if (!taken.has(address)) taken.set(address, file.path);
  }
  return taken;
}

/** No two texts share an address, and no text takes one that the site itself uses. */
export function checkAddresses({ files, contentDir }: Relations): Problem[] {
  const taken = takenAddresses({ files });
  return files.flatMap((file) => {
    const name = file.kind === 'text' ? readName(file) : undefined;
    if (!name || !('slug' in name)) return [];
    const address = addressOf(name.collection, name.slug, name.language);
    const isReserved = reservedAddresses.has(address);
    const first = taken.get(address);
    const other = first === file.path ? (isReserved ? 'webbplatsen själv' : undefined) : first;
    if (other === undefined || (name.language !== original && isReserved)) return [];
    const words = {
      found: `adressen ${address}, som ${other} redan har`,
      expected: 'en adress som ingen annan sida har',
      fix: 'Byt namn på filen: namnet blir adressen.',
    };
    const place = { line: 1, column: 1 };
    return { file: reportedPath(contentDir, file.path), ...finding('address-taken', place, words) };
  });
}
