import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

// Cuts the site's fonts down to the letters that its languages use. Run by hand when a font or a
// language is changed; what it writes is kept in the repository.

const packages = 'node_modules/@fontsource-variable';
const letters = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const fonts = [
  {
    from: `${packages}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
    to: 'src/styles/fonts/text.woff2',
    letters: `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}–—‘’“”„…•‹›−☑☐`,
  },
  {
    // Atkinson lacks some letters of the Sámi languages.
    from: `${packages}/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2`,
    to: 'src/styles/fonts/sami.woff2',
    letters: 'ČčĐđŊŋŠšŦŧŽžŃńǤǥǦǧǨǩƷʒǮǯ',
  },
];

for (const font of fonts) {
  const options = {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  } as const;
  const subset = await subsetFont(await readFile(font.from), font.letters, options);
  await writeFile(font.to, subset);
  console.log(`${font.to}: ${subset.length} byte`);
}
