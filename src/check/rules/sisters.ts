import { fingerprint, languages, original, type Problem } from '../../model/index.ts';
import type { ReadText } from '../checked.ts';
import { finding } from '../finding.ts';
import type { Relations } from '../relations.ts';
import { readName } from './files.ts';

/** A sister has an original; where that has changed since, the editor is told. */
export function checkSisters({ texts, files }: Relations): {
  problems: Problem[];
  advice: Problem[];
} {
  const originals = new Map<string, ReadText>();
  for (const text of texts) if (text.language === original) originals.set(keyOf(text), text);
  const names = files.map((file) => (file.kind === 'text' ? readName(file) : undefined));
  const existing = new Set(
    names.flatMap((name) =>
      name && 'slug' in name && name.language === original ? keyOf(name) : [],
    ),
  );
  const problems: Problem[] = [];
  const advice: Problem[] = [];
  for (const text of texts) {
    if (text.language === original) continue;
    const swedish = originals.get(keyOf(text));
    if (!existing.has(keyOf(text))) {
      problems.push({
        file: text.file,
        ...finding(
          'sister-alone',
          { line: 1, column: 1 },
          {
            found: `en text på ${languages[text.language].name} utan svensk förlaga`,
            expected: `${text.collection}/${text.slug}.mdx`,
            fix: 'Skriv den svenska texten först, eller rätta filnamnet.',
          },
        ),
      });
    } else if (swedish && isStale(text, swedish)) {
      const now = fingerprint(swedish.source);
      advice.push({
        file: text.file,
        ...finding('sister-stale', text.placeOf(['madeFrom']), {
          found: 'den svenska texten har ändrats sedan denna skrevs',
          expected: `madeFrom: "${now}"`,
          fix: 'Gå igenom texten mot den svenska och skriv in det nya fingeravtrycket.',
        }),
      });
    }
  }
  return { problems, advice };
}

/** Whether the Swedish text has changed since its sister was made. */
export function isStale(sister: ReadText, swedish: ReadText): boolean {
  return sister.written.madeFrom !== fingerprint(swedish.source);
}

function keyOf({
  collection,
  slug,
}: {
  readonly collection: string;
  readonly slug: string;
}): string {
  return `${collection}/${slug}`;
}
