import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallWords } from './small-words.ts';
import { allWords, filedUnder } from './vocabulary.ts';

/** Each has a file, that none is asked for in vain. */
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Shorter words are not corrected. */
const shortest = 4;

/**
 * Writes the words of a site into a file for each first letter, and into one for them all, which only
 * one who has typed a word that no page has fetches.
 */
export async function writeWords(words: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const filed = Map.groupBy(words, filedUnder);
  const files = [...letters, allWords].map((name) => ({
    name,
    own: name === allWords ? words : (filed.get(name) ?? []),
  }));
  await Promise.all(
    files.map(({ name, own }) => writeFile(join(folder, `${name}.txt`), own.join('\n'))),
  );
}

/**
 * The words of a site for its vocabulary, the more frequent first: of those that about as many pages
 * have, by the alphabet, since what is alike packs best together.
 */
export function byFrequency(pages: Iterable<ReadonlySet<string>>): readonly string[] {
  const counts = new Map<string, number>();
  for (const words of pages) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word]) => word.length >= shortest && !smallWords.has(word) && filedUnder(word) !== '')
    .map(([word, count]) => ({ word, size: Math.floor(Math.log2(count)) }))
    .sort((a, b) => b.size - a.size || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
