import type { Root } from 'mdast';
import { languages, original, type Language } from '../../model/index.ts';
import { readability } from '../../text/readability.ts';

/** What is worth mending in a draft but stops nothing. */
export function adviceOn(tree: Root, written: ReadonlySet<string>): string[] {
  const measured = readability(tree);
  const missing = (Object.keys(languages) as Language[])
    .filter((language) => language !== original && !written.has(language))
    .map((language) => languages[language].name);
  return [
    ...(measured ? [lixAdvice(measured.lix)] : []),
    ...(missing.length > 0 ? [`Texten finns inte på: ${missing.join(', ')}.`] : []),
  ];
}

function lixAdvice(lix: number): string {
  if (lix <= 40) return `Läsbarhet: LIX ${lix}. Texten är lätt att läsa.`;
  if (lix <= 50) return `Läsbarhet: LIX ${lix}. Försök med kortare meningar och vanligare ord.`;
  return `Läsbarhet: LIX ${lix}, det är svårt. Dela långa meningar och byt långa ord.`;
}
