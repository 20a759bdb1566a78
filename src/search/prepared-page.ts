import type { Site } from '../model/index.ts';
import { compoundSplitter } from './compounds.ts';
import { hiddenWords, withHiddenWords, type HiddenWords } from './hidden-words.ts';
import { forIndex, isSwedish, wordsIn } from './indexed-page.ts';
import { withoutFacts } from './page-facts.ts';
import { singularsOf } from './plurals.ts';
import { synonymFinder } from './synonyms.ts';

/** A page as it is found in the folder, and as the index gets it. */
export interface Prepared {
  readonly sourcePath: string;
  readonly html: string;
  readonly content: string;
  /** All words by which it is found, parts of compounds and words that do not stand on it included. */
  readonly words: ReadonlySet<string>;
}

/** Prepares pages for the index one by one, by all the words that they have together. */
export function* preparation(
  sources: ReadonlyMap<string, string>,
  list: Site['synonyms'],
): Generator<Prepared> {
  const wordsOf = new Map([...sources].map(([path, html]) => [path, wordsIn(html)]));
  const all = new Set<string>();
  for (const [path, words] of wordsOf) {
    if (isSwedish(sources.get(path) ?? '')) for (const word of words) all.add(word);
  }
  const swedish = {
    split: compoundSplitter(all),
    synonyms: synonymFinder(list),
    singulars: singularsOf(all),
  };
  const foreign = {
    split: (word: string): readonly string[] => [word],
    synonyms: () => [],
    singulars: new Map<string, string>(),
  };
  for (const [sourcePath, html] of sources) {
    const language = isSwedish(html) ? swedish : foreign;
    const words = wordsOf.get(sourcePath) ?? [];
    const distinct = [...new Set(words)];
    const hidden = hiddenWords(html, words, language);
    const content = forIndex(withHiddenWords(html, hidden), language.split);
    yield {
      sourcePath,
      html,
      content: withoutFacts(content),
      words: new Set([...distinct, ...distinct.flatMap(language.split), ...namesIn(hidden)]),
    };
  }
}

const namesIn = ({ titleAlso, also, period }: HiddenWords): readonly string[] =>
  [...titleAlso, ...also, ...period].flatMap((words) => words.toLowerCase().split(' '));
