import type { Problem, Site } from '../model/index.ts';
import type { ReadText } from './checked.ts';
import { checkAliases } from './rules/aliases.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkInternalLinks } from './rules/internal-links.ts';
import { checkMediaUse } from './rules/media-use.ts';
import { checkReferences } from './rules/references.ts';
import { checkSisters } from './rules/sisters.ts';
import { checkSiteLinks } from './rules/site-links.ts';
import { checkVanished } from './rules/vanished.ts';
import { siteMap } from './site-map.ts';
import type { SourceFile } from './source.ts';

/** All that the rules between files look at. */
export interface Relations {
  readonly contentDir: string;
  readonly files: readonly SourceFile[];
  /** Faulty texts too, as far as they could be read. */
  readonly texts: readonly ReadText[];
  readonly site: Site | undefined;
  /** The paths of all files that have ever been published. */
  readonly published: readonly string[];
}

/** Checks what the files say of each other: references, links, addresses, sisters, media. */
export function checkRelations(relations: Relations): { problems: Problem[]; advice: Problem[] } {
  const map = siteMap(relations);
  const sisters = checkSisters(relations);
  return {
    problems: [
      ...checkAddresses(relations),
      ...checkAliases(relations),
      ...checkReferences(relations),
      ...checkInternalLinks(relations, map),
      ...checkMediaUse(relations),
      ...checkSiteLinks(relations, map),
      ...checkVanished(relations),
      ...sisters.problems,
    ],
    advice: sisters.advice,
  };
}
