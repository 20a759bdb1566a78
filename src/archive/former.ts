import { addressOf, collectionNames, type Language } from '../model/index.ts';
import type { Archive } from './archive.ts';

/** An address that a page had before, and the one that it has now; both without the base path. */
export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
}

/** Every former address of every text, in each language that the text has. */
export function formerAddresses(archive: Archive): Moved[] {
  return collectionNames.flatMap((name) =>
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
}
