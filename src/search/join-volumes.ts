import { copyFile, glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from './catalogue.ts';
import {
  readList,
  readText,
  writePacked,
  type IndexList,
  type ListedPage,
  type ListedPart,
} from './index-files.ts';
import { partsOf } from './index-parts.ts';
import { joinedWords, type Volume } from './joined-words.ts';

/** What was joined: the addresses of the pages in the order of the index, and its parts' words. */
export interface JoinedIndex {
  readonly urls: readonly string[];
  readonly spans: readonly Span[];
}

/** What the search page asks for besides the index itself. */
const program = '{pagefind.js,wasm.*.pagefind}';

/**
 * Joins indexes that Pagefind has made of some pages each into one of them all, as if it had made
 * that: at once it would hold a quarter of a megabyte for each page. The texts are moved.
 */
export async function joinVolumes(
  folders: readonly string[],
  target: string,
): Promise<JoinedIndex> {
  for (const name of ['fragment', 'index']) await mkdir(join(target, name), { recursive: true });
  const [some = ''] = folders;
  for await (const file of glob(program, { cwd: some }))
    await copyFile(join(some, file), join(target, file));
  const volumes: Volume[] = [];
  let count = 0;
  for (const folder of folders) {
    const list = await readList(folder);
    volumes.push({ folder, list, first: count });
    count += list[1].length;
  }
  const { pages, urls } = await moveTexts(volumes, target);
  const fields = [...new Set(volumes.flatMap(({ list }) => list[5]))].sort();
  const parts: ListedPart[] = [];
  for await (const { first, last, words } of partsOf(joinedWords(volumes, fields))) {
    const name = await writePacked([words], (one) => join(target, 'index', `${one}.pf_index`));
    parts.push([first, last, name]);
  }
  const version = volumes[0]?.list[0] ?? '';
  const list: IndexList = [version, pages, parts, [], [], fields];
  const hash = await writePacked(list, (name) => join(target, `pagefind.${name}.pf_meta`));
  await writeEntry(some, target, { hash, page_count: count });
  return { urls, spans: parts.map(([first, last]) => [first, last]) };
}

// Two texts may have the same short name, each in its own volume.
async function moveTexts(volumes: readonly Volume[], target: string) {
  const [pages, urls, taken] = [[] as ListedPage[], [] as string[], new Set<string>()];
  for (const { folder, list } of volumes) {
    for (const [name, ...facts] of list[1]) {
      const { url } = JSON.parse(await readText(folder, name)) as { readonly url: string };
      let own = name;
      while (taken.has(own)) own += 'x';
      taken.add(own);
      const [from, to] = [`${name}.pf_fragment`, `${own}.pf_fragment`];
      await rename(join(folder, 'fragment', from), join(target, 'fragment', to));
      pages.push([own, ...facts]);
      urls.push(url);
    }
  }
  return { pages, urls };
}

/** Writes the file that Pagefind asks for first: of a volume's own, with the whole's figures. */
async function writeEntry(
  volume: string,
  target: string,
  figures: { readonly hash: string; readonly page_count: number },
): Promise<void> {
  const name = 'pagefind-entry.json';
  const entry = JSON.parse(await readFile(join(volume, name), 'utf8')) as {
    readonly languages: Readonly<Record<string, object>>;
  };
  const languages = Object.fromEntries(
    Object.entries(entry.languages).map(([language, own]) => [language, { ...own, ...figures }]),
  );
  await writeFile(join(target, name), JSON.stringify({ ...entry, languages }));
}
