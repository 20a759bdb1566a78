import { addressOf, normalAddress, textName, type Problem } from '../../model/index.ts';
import { aliasesOf, formerLanguagesOf } from '../aliases.ts';
import { finding } from '../finding.ts';
import { reportedPath } from '../source.ts';
import type { Relations } from '../relations.ts';
import { takenAddresses } from './addresses.ts';

/** What has been published keeps its address: it is there, leads on, or says that it is gone. */
export function checkVanished(relations: Relations): Problem[] {
  const { site, published, contentDir } = relations;
  if (!site) return [];
  const kept = new Set([
    ...takenAddresses(relations).keys(),
    ...formerAddresses(relations),
    ...site.formerAddresses.map(({ from }) => normalAddress(from)),
  ]);
  return published.flatMap((path) => {
    const name = textName(path);
    if (!name) return [];
    const address = addressOf(name.collection, name.slug, name.language);
    if (kept.has(address)) return [];
    const words = {
      found: `ingen sida på ${address}, där en har varit publicerad`,
      expected: 'att varje adress som har funnits leder någonstans',
      fix: `Lägg in ${address} under Gamla adresser i webbplatsens uppgifter (site.yaml): dit den ska leda, eller tomt om sidan är borta. Ska texten finnas kvar, byt dess adress i stället för att ta bort den.`,
    };
    const place = { line: 1, column: 1 };
    return { file: reportedPath(contentDir, path), ...finding('vanished', place, words) };
  });
}

/** A text leads on from its old slugs, and from the languages that it no longer has. */
function formerAddresses({ texts }: Relations): string[] {
  return texts.flatMap((text) => {
    const { collection, slug } = text;
    const aliases = aliasesOf(text);
    const lost = formerLanguagesOf(text);
    if (aliases.length + lost.length === 0) return [];
    const sisters = texts.filter((one) => one.collection === collection && one.slug === slug);
    const all = [...sisters.map(({ language }) => language), ...lost];
    return [
      ...lost.map((language) => addressOf(collection, slug, language)),
      ...aliases.flatMap((alias) => all.map((language) => addressOf(collection, alias, language))),
    ];
  });
}
