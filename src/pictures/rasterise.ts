import sharp from 'sharp';

/** Draws an SVG document as a square PNG, `size` pixels wide. */
export async function rasterise(svg: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg), { density: 600 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
  return new Uint8Array(png);
}
