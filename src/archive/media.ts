import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaFacts, PictureCopy } from '../blocks/index.ts';
import { typeAt } from '../pictures/copies.ts';
import { copyOnce } from '../pictures/remembered.ts';
import { contentDir } from './content-dir.ts';

/** A file that the site publishes of `media/`: the file itself, or a copy of a picture. */
export interface PublishedMedia {
  readonly facts: MediaFacts;
  readonly copy?: PictureCopy;
}

/** All files that are published of `media/`, by their address. */
export function mediaFiles(media: Iterable<MediaFacts>): ReadonlyMap<string, PublishedMedia> {
  const files = [...media].flatMap((facts): (readonly [string, PublishedMedia])[] => [
    [facts.address, { facts }],
    ...(facts.copies ?? []).map((copy) => [copy.address, { facts, copy }] as const),
  ]);
  return new Map(files);
}

/** The bytes of such a file: pictures are upright and without the camera's notes. */
export async function publishedMedia({
  facts: { address, hash, width },
  copy,
}: PublishedMedia): Promise<Uint8Array<ArrayBuffer>> {
  const read = () => readFile(join(contentDir, address));
  if (hash === undefined || width === undefined) return new Uint8Array(await read());
  // Under its own address, for those who link to it, it keeps its type.
  return copyOnce(hash, copy ?? { address, type: typeAt(address), width }, read);
}
