import { addressOf, type Problem } from '../../model/index.ts';
import { aliasesOf } from '../aliases.ts';
import { finding, firstOf } from '../finding.ts';
import type { Relations } from '../relations.ts';
import { reservedAddresses } from '../reserved-addresses.ts';
import { takenAddresses } from './addresses.ts';

/** An old address leads to one text, and to none that has another page. */
export function checkAliases(relations: Relations): Problem[] {
  const taken = takenAddresses(relations);
  return relations.texts.flatMap((text) => {
    const lost = aliasesOf(text).flatMap((alias, index) => {
      const address = addressOf(text.collection, alias);
      const other = reservedAddresses.has(address) ? 'webbplatsen själv' : taken.get(address);
      taken.set(address, text.file);
      if (other === undefined) return [];
      return finding('alias-taken', text.placeOf(['aliases', index]), {
        found: `den tidigare adressen ${address}, som ${other} redan har`,
        expected: 'en adress som ingen annan sida har eller har haft',
        fix: 'Ta bort den ur aliases, eller byt namn på den andra filen.',
      });
    });
    return firstOf(lost).map((found) => ({ file: text.file, ...found }));
  });
}
