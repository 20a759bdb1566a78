import { isCollection, type CollectionName } from './collections/index.ts';
import { isSisterLanguage, original, type Language } from './languages.ts';
import { isSlug } from './slug.ts';

/** What a text's place among the content says of it. */
export interface TextName {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly language: Language;
}

/** Reads a text's name from its path in the content folder, `events/x.en.mdx`; `undefined` for anything else. */
export function textName(path: string): TextName | undefined {
  const [, collection = '', slug = '', tag] =
    /^([a-z]+)\/([^/.]+)(?:\.([^/.]+))?\.mdx$/u.exec(path) ?? [];
  if (!isCollection(collection) || !isSlug(slug)) return undefined;
  if (tag === undefined) return { collection, slug, language: original };
  return isSisterLanguage(tag) ? { collection, slug, language: tag } : undefined;
}

/** Reads a text's name from its path in the repository, `content/events/x.en.mdx`. */
export function textAt(path: string): TextName | undefined {
  return path.startsWith('content/') ? textName(path.slice('content/'.length)) : undefined;
}
