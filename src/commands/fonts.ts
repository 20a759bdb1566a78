import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

// Cuts the site's fonts down to the letters that its languages use: variable ones for the pages,
// and one file a weight for documents and cards, whose makers read nothing else. Run by hand when
// a font or a language is changed; what it writes is kept in the repository, with the licences that
// the fonts may be handed on under.

const letters = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const latin = `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}–—‘’“”„…•‹›−☑☐`;
const sami = 'ČčĐđŊŋŠšŦŧŽžŃńǤǥǦǧǨǩƷʒǮǯ';
const arabic = `${letters(0x600, 0x6ff)}${letters(0x750, 0x77f)}\u200c\u200d\u200e\u200f`;

const atkinson = (style: string) =>
  `atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-${style}.woff2`;
// Atkinson lacks some letters of the Sámi languages.
const sourceSans = 'source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2';
const notoArabic = 'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2';

const pages = [
  { from: atkinson('normal'), name: 'text', letters: latin },
  { from: sourceSans, name: 'sami', letters: sami },
];

const documents = [
  { from: atkinson('normal'), name: 'text', letters: latin },
  { from: atkinson('italic'), name: 'text-italic', letters: latin },
  { from: sourceSans, name: 'sami', letters: sami },
  { from: notoArabic, name: 'arabic', letters: arabic },
].flatMap((font) => [400, 700].map((wght) => ({ ...font, wght })));

const read = (file: string) => readFile(`node_modules/@fontsource-variable/${file}`);

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
  await keep(`${name}-${wght}.ttf`, await subsetFont(await read(from), kept, options));
}

const families = [atkinson('normal'), sourceSans, notoArabic].map((file) => file.split('/')[0]);
const licences = families.map(async (name = '') => {
  const text = await readFile(`node_modules/@fontsource-variable/${name}/LICENSE`, 'utf8');
  return `${name}\n\n${text.trim()}\n`;
});
await writeFile('public/licenser-typsnitt.txt', (await Promise.all(licences)).join('\n\n'));
