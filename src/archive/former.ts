import {
  addressOf,
  collectionNames,
  normalAddress,
  original,
  type Language,
} from '../model/index.ts';
import type { Archive } from './archive.ts';

/** An address that a page had before, here or on an earlier site, without the base path. */
export interface Moved {
  /** With a slash at both ends. */
  readonly from: string;
  /** The address of the page now, or a whole one elsewhere; absent where the page is gone. */
  readonly to: string | undefined;
  readonly language: Language;
}

/** Every former address of every text in each of its languages, and those that `site.yaml` lists. */
export function formerAddresses(archive: Archive): Moved[] {
  const ofTexts: Moved[] = collectionNames.flatMap((name) =>
    archive[name].flatMap(({ slug, languages, data: { aliases } }) =>
      aliases.flatMap((alias) =>
        languages.map((language) => ({
          from: addressOf(name, alias, language),
          to: addressOf(name, slug, language),
          language,
        })),
      ),
    ),
  );
  const standing = new Set([...standingAddresses(archive), ...ofTexts.map(({ from }) => from)]);
  const listed = archive.site.formerAddresses.map(({ from, to }): Moved => ({
    from: normalAddress(from),
    to,
    language: original,
  }));
  return [...ofTexts, ...listed.filter(({ from }) => !standing.has(from))];
}

function standingAddresses(archive: Archive): string[] {
  return collectionNames.flatMap((name) =>
    archive[name].flatMap(({ slug, languages }) =>
      languages.map((language) => addressOf(name, slug, language)),
    ),
  );
}
