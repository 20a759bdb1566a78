import { collectionNames, isSlug, languages, textName, type TextName } from '../../model/index.ts';
import { finding, quote, type Finding } from '../finding.ts';
import type { SourceFile } from '../source.ts';

const start = { line: 1, column: 1 };

/** Reads collection, slug and language from a text's path, or says what is wrong with it. */
export function readName({ path }: SourceFile): TextName | Finding {
  const name = textName(path);
  if (name) return name;
  const file = path.split('/')[1] ?? '';
  if (!isSlug(file.split('.')[0] ?? '')) {
    return finding('file-name', start, {
      found: quote(file),
      expected: 'små bokstäver a–z, siffror och bindestreck, högst 80 tecken, och .mdx',
      fix: 'Byt namn på filen: å och ä blir a, ö blir o, mellanslag blir bindestreck.',
    });
  }
  return finding('file-language', start, {
    found: quote(file),
    expected: `namn.mdx, eller namn.språk.mdx med ${Object.keys(languages).slice(1).join(', ')}`,
    fix: 'Rätta språkets beteckning i filnamnet.',
  });
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
