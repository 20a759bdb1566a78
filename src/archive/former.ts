import {
  addressOf,
  collectionNames,
  normalAddress,
  original,
  type Language,
} from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';

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
  const ofTexts = collectionNames.flatMap((name) => archive[name].flatMap(formerOf));
  const standing = new Set([...standingAddresses(archive), ...ofTexts.map(({ from }) => from)]);
  const listed = archive.site.formerAddresses.map(({ from, to }): Moved => ({
    from: normalAddress(from),
    to,
    language: original,
  }));
  return [...ofTexts, ...listed.filter(({ from }) => !standing.has(from))];
}

/** A text's own: under its old slugs, and in languages that it no longer has. */
function formerOf({ collection, slug, languages, data }: Entry): Moved[] {
  const lost = data.formerLanguages.filter((language) => !languages.includes(language));
  const moved = languages.flatMap((language): Moved[] =>
    data.aliases.map((alias) => ({
      from: addressOf(collection, alias, language),
      to: addressOf(collection, slug, language),
      language,
    })),
  );
  const untranslated = lost.flatMap((language): Moved[] =>
    [slug, ...data.aliases].map((one) => ({
      from: addressOf(collection, one, language),
      to: addressOf(collection, slug),
      language: original,
    })),
  );
  return [...moved, ...untranslated];
}

function standingAddresses(archive: Archive): string[] {
  return collectionNames.flatMap((name) =>
    archive[name].flatMap(({ slug, languages }) =>
      languages.map((language) => addressOf(name, slug, language)),
    ),
  );
}
