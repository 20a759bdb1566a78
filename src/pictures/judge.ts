import sharp from 'sharp';
import { earlyPicture } from './early.ts';
import { tellsPlace } from './location.ts';

/** What is known of a sound picture. */
export interface PictureFacts {
  /** Pixels, as it will be shown: turned upright. */
  readonly width: number;
  readonly height: number;
  /** Whether the camera's notes in it say where it was taken. */
  readonly tellsPlace: boolean;
  /** What stands in its place until it has come; none where something shines through it. */
  readonly early?: string;
}

/** Why a picture cannot be published. */
export type PictureFault = 'type' | 'broken' | 'animated' | 'pixels' | 'bytes';

/** The largest picture: 25 MB and 40 million pixels. */
export const largestPicture = { bytes: 25e6, pixels: 40e6 };

const signatures = new Map<string, (bytes: Uint8Array) => boolean>([
  ['jpg', (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff])],
  ['png', (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['webp', (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP'],
  ['avif', (bytes) => ascii(bytes, 4, 8) === 'ftyp' && /avi[fs]/u.test(ascii(bytes, 8, 32))],
]);

/**
 * Judges a picture by its bytes, never by its name alone: its real type, its size, and whether it
 * can be decoded to the last pixel.
 */
export async function judgePicture(
  bytes: Uint8Array,
  ending: string,
): Promise<PictureFacts | PictureFault> {
  const isType = signatures.get(ending.toLowerCase().replace('jpeg', 'jpg'));
  if (!isType?.(bytes)) return 'type';
  if (bytes.length > largestPicture.bytes) return 'bytes';
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (metadata.width * metadata.height > largestPicture.pixels) return 'pixels';
    if ((metadata.pages ?? 1) > 1 || isAnimatedPng(bytes)) return 'animated';
    const sound = sharp(bytes, { limitInputPixels: largestPicture.pixels, failOn: 'warning' });
    const { isOpaque } = await sound.stats();
    const { width, height } = metadata.autoOrient;
    const facts = { width, height, tellsPlace: tellsPlace(metadata) };
    return isOpaque ? { ...facts, early: await earlyPicture(bytes) } : facts;
  } catch {
    return 'broken';
  }
}

/** Its frames are told of before the first picture; no other type has this word there. */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const control = head.indexOf('acTL');
  return (
    head.startsWith('\u0089PNG') && control !== -1 && control < (head.indexOf('IDAT') + 1 || 4096)
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
