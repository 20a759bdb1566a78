import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { makeCopy, type Copy } from './copies.ts';
import { judgePicture, type PictureFacts, type PictureFault } from './judge.ts';
import { hashOf, kept } from './kept.ts';

const code = 'src/pictures';

let known: string | undefined;

/** One figure for all that is made of a picture beside the picture itself: this code, the programs. */
function pictureSources(): string {
  const files = readdirSync(code).filter((name) => !name.endsWith('.test.ts'));
  known ??= hashOf([
    JSON.stringify(sharp.versions),
    ...files.sort().flatMap((name) => [name, readFileSync(join(code, name))]),
  ]);
  return known;
}

/** Judges a picture, or remembers what was said of the same bytes. `hash` is theirs. */
export async function judgeOnce(
  bytes: Uint8Array,
  hash: string,
  ending: string,
): Promise<PictureFacts | PictureFault> {
  const said = await kept('pictures', [pictureSources(), hash, ending], async () =>
    Buffer.from(JSON.stringify(await judgePicture(bytes, ending))),
  );
  return JSON.parse(Buffer.from(said).toString()) as PictureFacts | PictureFault;
}

/** A copy of the picture with that hash, made once; `read` is asked for the picture only then. */
export function copyOnce(
  hash: string,
  copy: Copy,
  read: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { type, width } = copy;
  return kept('pictures', [pictureSources(), hash, type, String(width)], async () =>
    makeCopy(await read(), copy),
  );
}
