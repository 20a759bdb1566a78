import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode, type Value } from './cbor.ts';

/** What Pagefind writes before its data. */
const signature = Buffer.from('pagefind_dcd');

/** A page as Pagefind lists it: the name of its text's file, and further what it tells of it. */
export type ListedPage = readonly [name: string, ...facts: Value[]];

/** A part of the index: between which words it lies, and the name of its file. */
export type ListedPart = readonly [first: string, last: string, name: string];

/** What Pagefind's list of an index holds, in its order. */
export type IndexList = readonly [
  version: string,
  pages: readonly ListedPage[],
  parts: readonly ListedPart[],
  filters: readonly Value[],
  sorts: readonly Value[],
  fields: readonly string[],
];

/**
 * Where a word stands on a page: by how many the page's number is larger than that of the one
 * before, then its places in the text, then in the fields. A negative number tells of what follows:
 * in the text what it weighs, in the fields which of them it is, counted from -1.
 */
export type PagePlaces = readonly [
  step: number,
  places: readonly number[],
  fieldPlaces: readonly number[],
];

/** A word without its dots and endings, the pages that have it, and those that have it with dots. */
export type IndexedWord = readonly [
  word: string,
  pages: readonly PagePlaces[],
  forms: readonly (readonly [form: string, pages: readonly PagePlaces[]])[],
];

/** Reads the list of the only index in a folder. */
export async function readList(folder: string): Promise<IndexList> {
  const [name] = await Array.fromAsync(glob('*.pf_meta', { cwd: folder }));
  if (name === undefined) throw new Error(`There is no list of Pagefind's files in ${folder}.`);
  return decode(await unpack(join(folder, name))) as unknown as IndexList;
}

/** Reads the words of a part. */
export async function readPart(folder: string, name: string): Promise<readonly IndexedWord[]> {
  const part = decode(await unpack(join(folder, 'index', `${name}.pf_index`)));
  const [words] = part as unknown as readonly [readonly IndexedWord[]];
  return words;
}

/** Reads what a page's text file says, as JSON. */
export async function readText(folder: string, name: string): Promise<string> {
  return (await unpack(join(folder, 'fragment', `${name}.pf_fragment`))).toString();
}

/** Writes a value into a file that is named by its content, and gives the name. */
export async function writePacked(
  value: unknown,
  placeOf: (name: string) => string,
): Promise<string> {
  const data = encode(value as Value);
  const name = `sv_${createHash('sha256').update(data).digest('hex').slice(0, 8)}`;
  await writeFile(placeOf(name), gzipSync(Buffer.concat([signature, data]), { level: 9 }));
  return name;
}

async function unpack(file: string): Promise<Buffer> {
  return gunzipSync(await readFile(file)).subarray(signature.length);
}
