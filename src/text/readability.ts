import type { Root } from 'mdast';
import { plainText } from './plain.ts';
import { walk } from './tree.ts';

/** How hard a text is to read. */
export interface Readability {
  /**
   * LIX: words per sentence, plus the share in per cent of words with more than six letters
   * (C.-H. Björnsson, Läsbarhet, 1968). Under 30 is very easy, over 50 is hard.
   */
  readonly lix: number;
  readonly words: number;
}

const words = new Intl.Segmenter('sv', { granularity: 'word' });
const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });
// A full stop in these ends no sentence.
const abbreviations = /\b(t\.ex|bl\.a|d\.v\.s|m\.m|m\.fl|o\.s\.v|ca|nr|kl)\./giu;

/** Measures a Swedish text; `undefined` under 100 words, where the figure says nothing. */
export function readability(tree: Root): Readability | undefined {
  const paragraphs = [...walk(tree)]
    .filter(({ node, ancestors }) => node.type === 'paragraph' && !ancestors.some(isApart))
    .map(({ node }) => plainText(node).replace(abbreviations, (all) => all.replaceAll('.', '')));
  const found = paragraphs.flatMap((text) =>
    [...words.segment(text)].filter(({ isWordLike }) => isWordLike === true),
  );
  if (found.length < 100) return undefined;
  const ends = paragraphs.flatMap((text) => [...sentences.segment(text)]).length;
  const long = found.filter(({ segment }) => segment.length > 6).length;
  return {
    lix: Math.round(found.length / ends + (100 * long) / found.length),
    words: found.length,
  };
}

function isApart({ type }: { readonly type: string }): boolean {
  return type === 'tableCell' || type === 'footnoteDefinition';
}
