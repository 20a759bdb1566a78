import readExif from 'exif-reader';
import type { Metadata } from 'sharp';

/** Whether the camera's notes in a picture say where it was taken, in Exif or in XMP. */
export function tellsPlace({ exif, xmpAsString }: Metadata): boolean {
  return inExif(exif) || /GPSL(?:at|ong)itude/u.test(xmpAsString ?? '');
}

function inExif(exif: Buffer | undefined): boolean {
  if (!exif) return false;
  try {
    return readExif(exif).GPSInfo?.GPSLatitude !== undefined;
  } catch {
    // Notes that nobody can read tell nobody anything.
    return false;
  }
}
