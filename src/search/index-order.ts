import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from './catalogue.ts';

/** What Pagefind writes before its data. */
const signature = 'pagefind_dcd';

/** A value of CBOR, as far as Pagefind uses it. */
type Value = number | string | null | readonly Value[];

/** A page as Pagefind has it. */
export interface IndexedText {
  /** Its address, without a base path. */
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly content: string;
}

/** How Pagefind has put the pages and their words in order. */
export interface IndexOrder {
  readonly pages: readonly IndexedText[];
  /** Which words each part of the index has, from and to. */
  readonly spans: readonly Span[];
}

/** Reads it from the files that Pagefind has written: its version, then its pages, then its parts. */
export async function readOrder(folder: string): Promise<IndexOrder> {
  const [name] = await Array.fromAsync(glob('*.pf_meta', { cwd: folder }));
  if (name === undefined) throw new Error(`There is no list of Pagefind's files in ${folder}.`);
  const [, pages, parts] = decode(await read(join(folder, name))) as readonly [
    unknown,
    readonly (readonly [id: string])[],
    readonly (readonly [first: string, last: string])[],
  ];
  const texts = await Promise.all(
    pages.map(async ([id]) => {
      const fragment = await read(join(folder, 'fragment', `${id}.pf_fragment`));
      return JSON.parse(fragment.toString()) as IndexedText;
    }),
  );
  return { pages: texts, spans: parts.map(([first, last]) => [first, last]) };
}

async function read(file: string): Promise<Buffer> {
  return gunzipSync(await readFile(file)).subarray(signature.length);
}

function decode(data: Buffer): Value {
  let at = 0;
  const take = (bytes: number): number => data.readUIntBE((at += bytes) - bytes, bytes);
  const lengthOf = (short: number): number => (short < 24 ? short : take(2 ** (short - 24)));
  const next = (): Value => {
    const head = take(1);
    const [kind, short] = [head >> 5, head & 31];
    if (kind === 7) return null;
    const length = lengthOf(short);
    if (kind === 0) return length;
    if (kind === 3) return data.toString('utf8', at, (at += length));
    if (kind === 4) return Array.from({ length }, next);
    throw new Error(`Pagefind's list of files has a value of an unknown kind: ${kind}.`);
  };
  return next();
}
