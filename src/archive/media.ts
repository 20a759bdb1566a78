import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaFacts } from '../blocks/index.ts';
import { publishPicture } from '../pictures/publish.ts';
import { contentDir } from './content-dir.ts';

/** The bytes of a file in `media/` as they are published: pictures upright and without notes. */
export async function publishedMedia({
  address,
  width,
}: MediaFacts): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(contentDir, address));
  return new Uint8Array(width === undefined ? bytes : await publishPicture(bytes));
}
