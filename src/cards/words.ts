import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { cardFonts, template } from './sources.ts';

/** The words of a card, and the colours that they are set in. */
export interface Words {
  readonly title: string;
  readonly kind: string;
  readonly when: string;
  readonly site: string;
  /** BCP 47, without subtags. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: string;
  readonly ink: string;
}

let compiler: NodeCompiler | undefined;

/** Sets the words of a card, as an SVG document 1200 × 630 points large. */
export function setWords(words: Words): string {
  // Typst sets Arabic's letters in their order, and knows where a Swedish word divides.
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: cardFonts.map((file) => readFileSync(file)) }],
  });
  const mainFileContent = readFileSync(template, 'utf8');
  try {
    return compiler.plainSvg({ mainFileContent, inputs: { ...words } });
  } finally {
    // What one card was set from is of no use to the next.
    compiler.evictCache(1);
  }
}
