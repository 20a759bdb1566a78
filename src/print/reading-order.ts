import { inflateSync } from 'node:zlib';

/** Where something begins on its page, and whether it has letters that are read from the right. */
interface Place {
  readonly left: number;
  readonly height: number;
  readonly isFromRight: boolean;
}

type Objects = ReadonlyMap<string, string>;

/** The tags whose words stand beside each other. */
const ofWords = /\/S \/(?:P|H[1-6]|Title|Span|Link|Em|Strong|Code|LBody|Caption|TD|TH)\b/u;

/**
 * Tags the words of a document that is read from the right in the order in which they are read. Where
 * a sign of another font stands among them, or a mark over a letter, Typst lists the pieces from the
 * left, so that a screen reader would begin with the last. The new list is exactly as long, so that
 * everything else in the file stays where it is.
 */
export function inReadingOrder(pdf: Buffer): Buffer {
  const file = pdf.toString('latin1');
  const objects: Objects = new Map(
    [...file.matchAll(/\n(\d+) 0 obj\n(.*?)\nendobj/gsu)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  );
  const pages = new Map<string, ReadonlyMap<string, Place>>();
  for (const [number, body] of objects) {
    if (/\/Type \/Page\b/u.test(body)) pages.set(number, placesOn(body, objects));
  }
  const placeOf = (piece: string, page: string): Place | undefined => {
    if (/^\d+$/u.test(piece)) return pages.get(page)?.get(piece);
    const element = objects.get(/^(\d+) 0 R$/u.exec(piece)?.[1] ?? '') ?? piece;
    const own = pageOf(element) ?? page;
    const marked = /\/MCID (\d+)/u.exec(element)?.[1];
    if (marked !== undefined) return pages.get(own)?.get(marked);
    return piecesOf(element)
      .map((inner) => placeOf(inner, own))
      .find((place) => place !== undefined);
  };
  const ordered = file.replace(/\n\d+ 0 obj\n.*?\nendobj/gsu, (element) => {
    if (!element.includes('/Type /StructElem') || !ofWords.test(element)) return element;
    const pieces = piecesOf(element).map((piece) => ({
      piece,
      place: placeOf(piece, pageOf(element) ?? ''),
    }));
    const sorted = runsOf(pieces).flatMap((run) => (isFromRight(run) ? run.toReversed() : run));
    return element.replace(list, (whole) => {
      const names = sorted.map(({ piece }) => piece).join(' ');
      return `/K [${names}`.padEnd(whole.length - 1) + ']';
    });
  });
  return Buffer.from(ordered, 'latin1');
}

const list = /\/K \[([^\]]*)\]/u;

function piecesOf(element: string): string[] {
  const listed = list.exec(element)?.[1] ?? /\/K (\d+(?: 0 R)?|<<.*?>>)/su.exec(element)?.[1] ?? '';
  return listed.match(/<<.*?>>|\d+ 0 R|\d+/gsu) ?? [];
}

function pageOf(element: string): string | undefined {
  return /\/Pg (\d+) 0 R/u.exec(element)?.[1];
}

/** Where each marked piece of a page stands, by its number. */
function placesOn(page: string, objects: Objects): ReadonlyMap<string, Place> {
  const fonts = page.matchAll(/\/(f\d+) (\d+) 0 R/gu);
  const arabic = new Map(
    [...fonts].map(([, name = '', font = '']) => [
      name,
      arabicIn(objects.get(font) ?? '', objects),
    ]),
  );
  const content = objects.get(/\/Contents (\d+) 0 R/u.exec(page)?.[1] ?? '') ?? '';
  const packed = content.slice(content.indexOf('stream\n') + 'stream\n'.length);
  const drawn = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  const marked = drawn.matchAll(/\/MCID (\d+)\s*>>\s*BDC(.*?)(?=\/MCID|$)/gsu);
  return new Map(
    [...marked].map(([, number = '', piece = '']) => {
      const [, left, height] = /([-\d.]+) ([-\d.]+) cm\b/u.exec(piece) ?? [];
      const letters = arabic.get(/\/(f\d+) [\d.]+ Tf/u.exec(piece)?.[1] ?? '');
      const isFromRight = signsIn(piece).some((sign) => letters?.has(sign));
      return [number, { left: Number(left), height: Number(height), isFromRight }];
    }),
  );
}

/** The signs of a font that are letters of Arabic, four hexadecimal figures each. */
function arabicIn(font: string, objects: Objects): ReadonlySet<string> {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/u.exec(font)?.[1] ?? '') ?? '';
  const codes = table.matchAll(/^<([\dA-F]{4})> <([\dA-F]{4})/gmu);
  const isLetter = (code: string) =>
    /[\p{Script=Arabic}&&\p{L}]/v.test(String.fromCodePoint(Number.parseInt(code, 16)));
  return new Set(
    [...codes].flatMap(([, sign = '', code = '']) => (isLetter(code) ? [sign.toLowerCase()] : [])),
  );
}

const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The signs that are drawn, from strings of both kinds: `<00010002>` and `(\000\001)`. */
function signsIn(piece: string): string[] {
  const strings = piece.matchAll(/<([\da-f]+)>|\(((?:\\.|[^\\)])*)\)/gisu);
  return [...strings].flatMap(([, hex, literal = '']) => {
    const bytes = literal.replace(/\\([0-7]{1,3}|.)/gsu, (_, sign: string) =>
      /^[0-7]/u.test(sign)
        ? String.fromCodePoint(Number.parseInt(sign, 8))
        : (escaped[sign] ?? sign),
    );
    const codes = hex?.toLowerCase() ?? Buffer.from(bytes, 'latin1').toString('hex');
    return codes.match(/.{4}/gu) ?? [];
  });
}

interface Piece {
  readonly piece: string;
  readonly place: Place | undefined;
}

/** Pieces that follow each other from the left on a line. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const one of pieces) {
    const before = runs.at(-1)?.at(-1)?.place;
    const follows =
      before && one.place && one.place.left >= before.left && isBeside(before, one.place);
    if (follows) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

const isBeside = (one: Place, other: Place) => Math.abs(one.height - other.height) < 6;

const isFromRight = (run: readonly Piece[]) => run.some(({ place }) => place?.isFromRight);
