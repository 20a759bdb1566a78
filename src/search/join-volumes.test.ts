import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { close, createIndex } from 'pagefind';
import { readList, readPart, type PagePlaces } from './index-files.ts';
import { joinVolumes, type JoinedIndex } from './join-volumes.ts';

const folder = await mkdtemp(join(tmpdir(), 'join-volumes-'));
after(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

// The second volume has a field that the first has not, before one that both have.
const [some, others] = [
  [
    ['anka', 'Anka i närmaste damm', ''],
    ['zebra', 'Zebra 🦓 om natten', ''],
    ['damm', 'Dammar', ''],
  ],
  [
    ['orm', 'En orm närmast dammen', '<p data-pagefind-meta="also">ormar</p>'],
    ['ara', 'Åra, ara och zebror', ''],
  ],
] as const;

let joined: JoinedIndex;

before(async () => {
  await writeVolume('one', [...some, ...others]);
  await writeVolume('first', some);
  await writeVolume('second', others);
  joined = await joinVolumes([at('first'), at('second')], at('joined'));
});

async function writeVolume(name: string, pages: readonly (readonly string[])[]): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'sv' });
  for (const [slug = '', text = '', more = ''] of pages) {
    await index?.addHTMLFile({
      sourcePath: `${slug}/index.html`,
      content: `<html lang="sv"><body><h1>${text}</h1>${more}<p>${text}. ${text}!</p></body></html>`,
    });
  }
  await index?.writeFiles({ outputPath: at(name) });
  await close();
}

/** All that an index knows of its words, by the addresses of the pages. */
async function knowledgeOf(name: string, urls: readonly string[]) {
  const [, , parts, , , fields] = await readList(at(name));
  const told = (pages: readonly PagePlaces[]) => {
    let page = 0;
    return Object.fromEntries(
      pages.map(([step, places, inFields]) => {
        page += step;
        const named = inFields.map((place) => (place < 0 ? fields[-1 - place] : place));
        return [urls[page] ?? '', { places, named }];
      }),
    );
  };
  const words = (await Promise.all(parts.map(([, , file]) => readPart(at(name), file)))).flat();
  return new Map(
    words.map(([word, pages, forms]) => [
      word,
      {
        pages: told(pages),
        forms: Object.fromEntries(forms.map(([form, own]) => [form, told(own)])),
      },
    ]),
  );
}

it('knows of every word what one index of all pages knows', async () => {
  const alone = await joinVolumes([at('one')], at('alone'));
  assert.deepEqual(joined.urls.toSorted(), alone.urls.toSorted());
  const words = await knowledgeOf('joined', joined.urls);
  assert.ok(words.has('narm') && words.has('zebr'), 'words of both volumes');
  // What Pagefind wrote itself lies there still, all but the texts.
  assert.deepEqual(words, await knowledgeOf('one', alone.urls));
});

it('has the text of every page, and a part for every beginning', async () => {
  const [, pages] = await readList(at('joined'));
  const files = await readdir(join(at('joined'), 'fragment'));
  assert.deepEqual(pages.map(([name]) => `${name}.pf_fragment`).toSorted(), files.toSorted());
  const spans = joined.spans.map(([first, last]) => first.charAt(0) + last.charAt(0));
  assert.deepEqual(new Set(spans).size, spans.length, 'no part has words of two letters');
  assert.ok(spans.includes('aa') && spans.includes('zz'));
});
