/**
 * Says of each sign of a font which letter it is, where Typst says of a letter and of the mark above
 * it that each is both: a program that reads them back would tell every such letter twice. A sign
 * that takes no room is the mark. Typst writes these tables (`ToUnicode`) as plain text, and the new
 * line is exactly as long, so that everything else in the file stays where it is.
 */
export function withLetterCodes(pdf: Buffer): Buffer {
  let file = pdf.toString('latin1');
  const fonts = file.matchAll(/\/DescendantFonts \[(\d+) 0 R\]\s+\/ToUnicode (\d+) 0 R/gu);
  for (const [, font = '', table = ''] of [...fonts]) {
    const widths = widthsIn(objectIn(file, font));
    const codes = objectIn(file, table);
    file = file.replace(codes, () => oneEach(codes, widths));
  }
  return Buffer.from(file, 'latin1');
}

function objectIn(file: string, number: string): string {
  const start = file.indexOf(`\n${number} 0 obj\n`);
  return file.slice(start, file.indexOf('\nendobj', start));
}

/** How wide signs are, by their number; those that are missing take no room. */
function widthsIn(font: string): ReadonlyMap<number, number> {
  const list = /\/W \[([^\]]*)\]/u.exec(font)?.[1] ?? '';
  const runs = list.matchAll(/(\d+) (\d+) ([-.\d]+)/gu);
  return new Map(
    [...runs].flatMap(([, first, last, width]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => [
        Number(first) + index,
        Number(width),
      ]),
    ),
  );
}

function oneEach(codes: string, widths: ReadonlyMap<number, number>): string {
  return codes.replace(
    /^<([\dA-F]{4})> <([\dA-F]{8,})>$/gmu,
    (line, sign: string, said: string) => {
      const text = Buffer.from(said, 'hex').swap16().toString('utf16le');
      const marks = text.replace(/[^\p{M}\p{Cf}]/gu, '');
      const letters = text.replace(/[\p{M}\p{Cf}]/gu, '');
      if (marks === '' || letters === '') return line;
      const isMark = (widths.get(Number.parseInt(sign, 16)) ?? 0) === 0;
      const own = Buffer.from(isMark ? marks : letters, 'utf16le').swap16();
      return `<${sign}> <${own.toString('hex').toUpperCase()}>`.padEnd(line.length);
    },
  );
}
