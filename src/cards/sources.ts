import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { hashOf } from '../pictures/kept.ts';

const code = 'src/cards';
const fonts = 'src/styles/fonts';
const compiler = 'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json';

/** What the words of a card are laid out by. */
export const template = join(code, 'card.typ');

/** The fonts of a card: text, its further letters, those that it lacks of the Sámi languages', Arabic. */
export const cardFonts = ['text', 'text-more', 'sami', 'arabic'].flatMap((name) =>
  [400, 700].map((weight) => join(fonts, `${name}-${weight}.ttf`)),
);

let known: string | undefined;

/** One figure for all that every card follows from: this code, the fonts, the programs. */
export function cardSources(): string {
  const files = [...readdirSync(code).map((name) => join(code, name)), ...cardFonts, compiler];
  known ??= hashOf([
    JSON.stringify(sharp.versions),
    ...files.sort().flatMap((file) => [file, readFileSync(file)]),
  ]);
  return known;
}
