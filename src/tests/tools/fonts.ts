type Range = readonly [from: number, to: number];

function rangesOf(face: string): readonly Range[] {
  const list = /unicode-range:([^;}]*)/iu.exec(face)?.[1];
  if (list === undefined) return [[0, 0x10_ffff]];
  return list.split(',').map((part) => {
    // `U+4??` is short for `U+400-4FF`.
    const [from = '', to = from] = part.trim().replace(/^U\+/iu, '').split('-');
    const limit = (text: string, digit: string) => Number.parseInt(text.replaceAll('?', digit), 16);
    return [limit(from, '0'), limit(to, 'f')];
  });
}

/** The addresses of the fonts of a stylesheet that a browser fetches for a text. */
export function fontsIn(css: string, text: string): readonly string[] {
  const points = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/gu)]
    .map(([face]) => face)
    .filter((face) =>
      rangesOf(face).some(([from, to]) => points.some((at) => at >= from && at <= to)),
    )
    .flatMap((face) => [...face.matchAll(/url\(\s*['"]?([^'")]+)/gu)])
    .map(([, address = '']) => address);
}
