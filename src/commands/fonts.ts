import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { oneSignALetter } from './fonts/one-sign-a-letter.ts';

// Cuts the site's fonts down to the letters that its languages use: variable ones for the pages,
// and one file a weight for documents and cards, whose makers read nothing else. Run by hand when
// a font or a language is changed; what it writes is kept in the repository, with the licences that
// the fonts may be handed on under.

const letters = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const latin = `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}ıŒœ–—‘’‚“”„…•‹›⁄€™−`;
// Names and texts in Polish, Bosnian, Turkish, Romanian, Lithuanian and many more.
const moreLatin = `${letters(0x100, 0x17f)}ȘșȚțẞ`;
const sami = 'ŊŋŦŧǤǥǦǧƷʒǮǯƏə';
// Arabic, Persian, Urdu, Sorani and Pashto; the signs of the Koran are left out.
const arabic = ` \xA0!،؛؟${letters(0x620, 0x6d5)}${letters(0x6ee, 0x6ff)}\u200c\u200d\u200e\u200f`;

const variable = '@fontsource-variable';
const atkinson = (part: string, style: string) =>
  `${variable}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-${style}.woff2`;
// Atkinson lacks some letters of the Sámi languages.
const sourceSans = `${variable}/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2`;
// Of the free fonts with Arabic, this is the one whose words can be read back from a document.
const amiri = (weight: number) => `@fontsource/amiri/files/amiri-arabic-${weight}-normal.woff2`;

const weights = [400, 700];
const pages = [
  { from: atkinson('latin', 'normal'), name: 'text', letters: latin },
  { from: atkinson('latin-ext', 'normal'), name: 'text-more', letters: moreLatin },
  { from: sourceSans, name: 'sami', letters: sami },
];

const documents = [
  { from: atkinson('latin', 'normal'), name: 'text', letters: latin },
  { from: atkinson('latin', 'italic'), name: 'text-italic', letters: latin },
  { from: atkinson('latin-ext', 'normal'), name: 'text-more', letters: moreLatin },
  { from: atkinson('latin-ext', 'italic'), name: 'text-more-italic', letters: moreLatin },
  { from: sourceSans, name: 'sami', letters: sami },
].flatMap((font) => weights.map((wght) => ({ ...font, wght })));

const read = (file: string) => readFile(`node_modules/${file}`);

const keep = async (name: string, font: Uint8Array) => {
  const file = `src/styles/fonts/${name}`;
  await writeFile(file, font);
  console.log(`${file}: ${font.length} byte`);
};

for (const font of pages) {
  const variationAxes = { wght: { min: 400, max: 700 } };
  const options = { targetFormat: 'woff2', variationAxes } as const;
  await keep(`${font.name}.woff2`, await subsetFont(await read(font.from), font.letters, options));
}

for (const { from, name, letters: kept, wght } of documents) {
  const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
  const font = await subsetFont(await read(from), kept, options);
  // Documents take one file of each name and style: the further letters need a name of their own.
  await keep(`${name}-${wght}.ttf`, name.includes('more') ? renamed(font, 'Next', 'More') : font);
}

for (const weight of weights) {
  const font = await subsetFont(await read(amiri(weight)), arabic, { targetFormat: 'truetype' });
  await keep(`arabic-${weight}.ttf`, oneSignALetter(font));
}

/** The font with another word in its names, which has to be as long. */
function renamed(font: Uint8Array, from: string, to: string): Buffer {
  const inNames = (word: string) => Buffer.from(word, 'utf16le').swap16().toString('latin1');
  const names = Buffer.from(font).toString('latin1').replaceAll(inNames(from), inNames(to));
  return Buffer.from(names, 'latin1');
}

const licences = [atkinson('latin', 'normal'), sourceSans, amiri(400)].map(async (file) => {
  const [scope = '', family = ''] = file.split('/');
  const text = await readFile(`node_modules/${scope}/${family}/LICENSE`, 'utf8');
  return `${family}\n\n${text.trim()}\n`;
});
await writeFile('public/licenser-typsnitt.txt', (await Promise.all(licences)).join('\n\n'));
