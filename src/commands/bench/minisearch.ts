import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readList, readText } from '../../search/index-files.ts';

const version = '7.2.0';
const peers = '.cache/peers';

/** The part of MiniSearch that the comparison uses. */
interface MiniSearch {
  addAll(documents: readonly object[]): void;
}

/** A page as Pagefind has it. */
interface IndexedText {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly content: string;
}

type MiniSearchClass = new (options: object) => MiniSearch;

const options = { fields: ['title', 'text'], storeFields: ['title', 'url'] };

/** A site whose only page is a search with MiniSearch, and how long its index took. */
export interface PeerSite {
  readonly folder: string;
  readonly processorSeconds: number;
}

/** Makes it over the same texts as those of a built site's search; MiniSearch is installed for it. */
export async function writeMiniSearch(site: string): Promise<PeerSite> {
  const install = ['install', '--prefix', peers, '--no-save', `minisearch@${version}`];
  await promisify(execFile)('npm', install, { shell: process.platform === 'win32' });
  const MiniSearch = createRequire(resolve(peers, 'x.js'))('minisearch') as MiniSearchClass;
  const indexFolder = join(site, 'pagefind');
  const [, pages] = await readList(indexFolder);
  const texts = await Promise.all(
    pages.map(async ([name]) => JSON.parse(await readText(indexFolder, name)) as IndexedText),
  );
  const started = process.cpuUsage();
  const index = new MiniSearch(options);
  index.addAll(
    texts.map(({ url, meta, content }) => ({
      id: url,
      url,
      title: meta.title ?? '',
      text: content,
    })),
  );
  const json = JSON.stringify(index);
  const { user } = process.cpuUsage(started);
  const folder = `${site}-minisearch`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'sok'), { recursive: true });
  const library = join(peers, 'node_modules/minisearch/dist/es/index.js');
  await copyFile(library, join(folder, 'sok/minisearch.js'));
  await writeFile(join(folder, 'sok/index.json'), json);
  await writeFile(join(folder, 'sok/search.js'), script);
  await writeFile(join(folder, 'sok/index.html'), page);
  return { folder, processorSeconds: user / 1e6 };
}

const page = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>MiniSearch</title>
<link rel="modulepreload" href="minisearch.js">
<link rel="preload" href="index.json" as="fetch" crossorigin>
<script type="module" src="search.js"></script></head>
<body><main><input id="sok" type="search"><p class="search-count"></p>
<ol class="search-results"></ol></main></body></html>`;

const script = `import MiniSearch from './minisearch.js';
const [field, list, count] = ['#sok', '.search-results', '.search-count'].map((selector) =>
  document.querySelector(selector));
const index = fetch('index.json').then((response) => response.text()).then((json) =>
  MiniSearch.loadJSON(json, ${JSON.stringify(options)}));
const search = async () => {
  const found = (await index).search(field.value, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
  list.replaceChildren(...found.slice(0, 10).map(({ title, url }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    item.append(link);
    return item;
  }));
  list.dataset.asked = field.value;
  count.textContent = found.length + ' träffar';
};
field.addEventListener('input', search);
if (field.value !== '') search();
`;
