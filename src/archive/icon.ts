import { drawIcon } from '../marks/index.ts';
import { rasterise } from '../pictures/rasterise.ts';
import type { Archive } from './archive.ts';

/** The site's icon in its own colours, as SVG. */
export function iconOf({ site: { colours } }: Archive): string {
  const { paper, ink } = colours.light;
  return drawIcon({ paper, ink, accent: colours.accents[0]?.light ?? ink });
}

/** The same for a phone's home screen, as a PNG 180 pixels wide. */
export function touchIconOf(archive: Archive): Promise<Uint8Array<ArrayBuffer>> {
  return rasterise(iconOf(archive), 180);
}
