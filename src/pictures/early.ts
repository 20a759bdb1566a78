import sharp from 'sharp';

const width = 16;

/**
 * What a page shows of a picture before it has come: the same, 16 pixels wide, as a `data:`
 * address of some 200 characters.
 */
export async function earlyPicture(bytes: Uint8Array): Promise<string> {
  const tiny = await sharp(bytes)
    .autoOrient()
    .resize({ width })
    .webp({ quality: 20, effort: 6, smartSubsample: true })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}
