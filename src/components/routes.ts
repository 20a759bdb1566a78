import { openArchive, type Archive, type Entry } from '../archive/index.ts';
import {
  addressOf,
  languages,
  original,
  type CollectionName,
  type Language,
} from '../model/index.ts';

/** The paths of a collection's pages: each text in each language that it has. */
export async function pathsOf<Name extends CollectionName>(name: Name, except?: string) {
  const entries = (await openArchive())[name] as readonly Entry<Name>[];
  return entries
    .filter(({ slug }) => slug !== except)
    .flatMap((entry) =>
      entry.languages.map((language) => ({
        params: { language: languages[language].path || undefined, slug: entry.slug },
        props: { entry, language },
      })),
    );
}

/** The same address in each language that a page has, for `hreflang` and the language switch. */
export interface Alternate {
  readonly language: Language;
  readonly address: string;
}

/** The languages and addresses of an entry's page. */
export function alternatesOf({ collection, slug, languages: all }: Entry): Alternate[] {
  return all.map((language) => ({ language, address: addressOf(collection, slug, language) }));
}

/** The start of a breadcrumb trail, and its further steps. */
export interface Crumb {
  readonly title: string;
  readonly address: string;
}

/** The entry of `pages` that serves as the start page. */
export function startPage({ pages }: Archive): Entry<'pages'> {
  const start = pages.find(({ slug }) => slug === 'start');
  if (!start) throw new Error('pages/start.mdx is missing');
  return start;
}

/** The path parameter of a language; Swedish has none. */
export function languageParam(language: Language): string | undefined {
  return language === original ? undefined : languages[language].path;
}
