import { extname } from 'node:path/posix';
import sharp from 'sharp';
import type { PictureFacts } from './judge.ts';

/** A copy of a picture, as browsers choose among them. */
export interface Copy {
  /** From the server's root: `/media/kopior/namn-0123456789-960.avif`. */
  readonly address: string;
  readonly type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png';
  /** Pixels. */
  readonly width: number;
}

/**
 * The widths that pages need: a plain small screen's column; the text's on a plain large screen,
 * or a phone's with two pixels in one; the same with two, or a phone's with three.
 */
const copyWidths: readonly number[] = [480, 720, 1152];

/**
 * The copies that are made of a picture, narrowest first and the best type first. The last is for
 * documents, and for browsers that know neither AVIF nor WebP. Their addresses follow from
 * everything in the picture, so that a file never changes under its address.
 */
export function copiesOf(
  address: string,
  hash: string,
  { width, early }: Pick<PictureFacts, 'width' | 'early'>,
): readonly Copy[] {
  const widest = Math.min(width, copyWidths.at(-1) ?? width);
  const widths = [...copyWidths.filter((one) => one < widest), widest];
  const ending = extname(address);
  const stem = address.slice('/media/'.length, -ending.length).replaceAll('/', '-');
  const copy = (type: Copy['type'], of: number): Copy => ({
    address: `/media/kopior/${stem}-${hash.slice(0, 10)}-${of}.${type.slice('image/'.length)}`,
    type,
    width: of,
  });
  // Lines and see-through parts would be lost in a JPEG.
  const keepsLines = ending === '.png' || early === undefined;
  const plain = keepsLines ? 'image/png' : 'image/jpeg';
  return [
    ...widths.map((one) => copy('image/avif', one)),
    ...widths.map((one) => copy('image/webp', one)),
    copy(plain, widest),
  ];
}

/** The type that a sound picture's name tells. */
export function typeAt(address: string): Copy['type'] {
  const ending = extname(address).slice(1);
  return ending === 'jpg' ? 'image/jpeg' : (`image/${ending}` as Copy['type']);
}

/** Makes a copy: upright, in the colours of screens, without the camera's notes. */
export function makeCopy(bytes: Uint8Array, { type, width }: Copy): Promise<Buffer> {
  const small = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  // One step more effort takes four times as long and saves nothing.
  if (type === 'image/avif') return small.avif({ quality: 50, effort: 3 }).toBuffer();
  if (type === 'image/webp') return small.webp({ quality: 75, smartSubsample: true }).toBuffer();
  if (type === 'image/png') return small.png({ effort: 10, compressionLevel: 9 }).toBuffer();
  return small.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
