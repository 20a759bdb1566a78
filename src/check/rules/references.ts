import { collections, isSlug, original, type Problem } from '../../model/index.ts';
import { aliasesOf } from '../aliases.ts';
import { finding, firstOf, quote } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { pointers } from '../pointers.ts';
import type { Relations } from '../relations.ts';
import { readName } from './files.ts';

/** Every reference leads to a text, or a source in site.yaml, that exists. */
export function checkReferences({ texts, files, site }: Relations): Problem[] {
  const known = new Map<string, Set<string>>();
  if (site) known.set('sources', new Set(site.sources.map(({ key }) => key)));
  for (const file of files) {
    const name = file.kind === 'text' ? readName(file) : undefined;
    if (!name || !('slug' in name) || name.language !== original) continue;
    const { collection, slug } = name;
    known.set(collection, (known.get(collection) ?? new Set()).add(slug));
  }
  for (const text of texts) {
    for (const alias of aliasesOf(text)) known.get(text.collection)?.add(alias);
  }
  return texts.flatMap(({ collection, language, written, placeOf, file }) => {
    if (language !== original) return [];
    const lost = [...pointers(collections[collection].fields, written)].flatMap(
      ({ target, value, path }) => {
        if (target.to !== 'entry' || !isSlug(value)) return [];
        if (target.collection === 'sources' && !site) return [];
        const candidates = known.get(target.collection) ?? new Set();
        if (candidates.has(value)) return [];
        const near = nearest(value, [...candidates]);
        const where =
          target.collection === 'sources' ? 'sources i site.yaml' : `${target.collection}/`;
        return finding('reference', placeOf(path), {
          found: quote(value),
          expected: `ett namn som finns i ${where}`,
          fix: near ? `Menade du ${near}?` : `Rätta namnet, eller skapa det i ${where} först.`,
        });
      },
    );
    return firstOf(lost).map((found) => ({ file, ...found }));
  });
}
