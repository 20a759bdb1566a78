import { collections, type CollectionName } from './collections/index.ts';
import { languages, original, type Language } from './languages.ts';

/** The page that answers for the whole of the site. */
export const startSlug = 'start';

/**
 * The address of a text's page, from the site's root: `/handelser/x/`, `/en/overenskommelsen/`.
 * A text with its collection's own name stands at the collection's own address.
 */
export function addressOf(
  name: CollectionName,
  slug: string,
  language: Language = original,
): string {
  const { address } = collections[name];
  const own = slug === address || (name === 'pages' && slug === startSlug) ? '' : slug;
  const parts = [languages[language].path, address, own].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The addresses that `src/pages/` serves beside the texts' own. */
export const fixedAddresses = [
  '/arkiv/',
  '/data/modell/',
  '/handbok/block/',
  '/handelser/',
  '/format/',
  '/organisationer/',
  '/rapporter/',
  '/rekommendationer/',
  '/sok/',
  '/utmaningar/',
] as const;
