import sharp from 'sharp';

/** The widest picture that leaves the site, in pixels. */
export const widest = 1600;

/**
 * A picture as it is published: upright, at most 1,600 pixels wide, and without the camera's
 * notes (place, owner, time).
 */
export async function publishPicture(bytes: Uint8Array): Promise<Uint8Array> {
  return sharp(bytes).autoOrient().resize({ width: widest, withoutEnlargement: true }).toBuffer();
}

/** The published size of a picture. */
export function publishedSize(width: number, height: number): { width: number; height: number } {
  if (width <= widest) return { width, height };
  return { width: widest, height: Math.round((height * widest) / width) };
}
