import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsIn } from './indexed-page.ts';
import { filedUnder } from './vocabulary.ts';

/** Shorter words are not corrected. */
const shortest = 4;

/**
 * Writes every word of the site into a file for its first letter, the most frequent first. Only one
 * who has typed a word that no page has fetches the file of that word's letter.
 */
export async function writeVocabulary(pages: Iterable<string>, folder: string): Promise<void> {
  const counts = new Map<string, number>();
  for (const html of pages) {
    for (const word of new Set(wordsIn(html))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts]
    .filter(([word]) => word.length >= shortest && filedUnder(word) !== '')
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
    .map(([word]) => word);
  await mkdir(folder, { recursive: true });
  await Promise.all(
    [...Map.groupBy(words, filedUnder)].map(([letter, own]) =>
      writeFile(join(folder, `${letter}.txt`), own.join('\n')),
    ),
  );
}
