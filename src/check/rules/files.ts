import {
  collectionNames,
  isSisterLanguage,
  languages,
  type CollectionName,
  type Language,
} from '../../model/index.ts';
import { finding, quote, type Finding } from '../finding.ts';
import type { SourceFile } from '../source.ts';

const start = { line: 1, column: 1 };

/** What a text's path says of it. */
export interface TextName {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly language: Language;
}

/** Whether a text may be called that: small letters a–z, digits and single hyphens. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name);
}

/** Reads collection, slug and language from a text's path, or says what is wrong with it. */
export function readName({ path }: SourceFile): TextName | Finding {
  const [collection = '', file = ''] = path.split('/');
  const [slug = '', tag, ...rest] = file.replace(/\.mdx$/u, '').split('.');
  if (!isSlug(slug) || slug.length > 80) {
    return finding('file-name', start, {
      found: quote(file),
      expected: 'små bokstäver a–z, siffror och bindestreck, högst 80 tecken, och .mdx',
      fix: 'Byt namn på filen: å och ä blir a, ö blir o, mellanslag blir bindestreck.',
    });
  }
  if (rest.length > 0 || (tag !== undefined && !isSisterLanguage(tag))) {
    return finding('file-language', start, {
      found: quote(file),
      expected: `namn.mdx, eller namn.språk.mdx med ${Object.keys(languages).slice(1).join(', ')}`,
      fix: 'Rätta språkets beteckning i filnamnet.',
    });
  }
  return { collection: collection as CollectionName, slug, language: tag ?? 'sv' };
}

/** Refuses links in the file system and files that are no content. */
export function refuseStranger({ kind, path }: SourceFile): Finding {
  if (kind === 'link') {
    return finding('file-link', start, {
      found: 'en länk i filsystemet, eller något annat som inte är en fil',
      expected: 'en vanlig fil',
      fix: 'Ersätt länken med filen själv.',
    });
  }
  return finding('file-kind', start, {
    found: quote(path),
    expected: `site.yaml, media/… eller en .mdx-fil direkt i ${collectionNames.join('/, ')}/`,
    fix: 'Flytta filen, byt dess ändelse till .mdx eller ta bort den.',
  });
}
