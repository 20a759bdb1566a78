import { addressOf, fixedAddresses, original, type Problem } from '../../model/index.ts';
import { finding } from '../finding.ts';
import { reportedPath } from '../source.ts';
import type { Relations } from '../relations.ts';
import { readName } from './files.ts';

const templated: ReadonlySet<string> = new Set([
  ...fixedAddresses,
  '/404/',
  '/admin/',
  '/assets/',
  '/kalla/',
  '/media/',
  '/pagefind/',
  '/data/',
  '/lattlast/',
  '/en/',
  '/ar/',
]);

/** No two texts share an address, and no text takes one that the site itself uses. */
export function checkAddresses({ files, contentDir }: Relations): Problem[] {
  const taken = new Map<string, string>();
  return files.flatMap((file) => {
    const name = file.kind === 'text' ? readName(file) : undefined;
    if (!name || !('slug' in name)) return [];
    const address = addressOf(name.collection, name.slug, name.language);
    const other = taken.get(address) ?? (templated.has(address) ? 'webbplatsen själv' : undefined);
    taken.set(address, file.path);
    if (other === undefined || (name.language !== original && templated.has(address))) return [];
    const words = {
      found: `adressen ${address}, som ${other} redan har`,
      expected: 'en adress som ingen annan sida har',
      fix: 'Byt namn på filen: namnet blir adressen.',
    };
    const place = { line: 1, column: 1 };
    return { file: reportedPath(contentDir, file.path), ...finding('address-taken', place, words) };
  });
}
