import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withContent } from '../check/sample-content.ts';
import { collectionNames } from '../model/index.ts';
import { hostileArchive } from './hostile/archive.ts';
import { frameAll, watch, type Watch } from './hostile/browse.ts';
import { injections, placeCount } from './hostile/injections.ts';
import { readSite, type BuiltSite } from './tools/built-site.ts';
import { assertNone } from './tools/none.ts';
import { editorDir, openEditor, type OpenEditor } from './tools/open-editor.ts';
import { intrusions } from './tools/scripts.ts';

const timeout = 240_000;
const texts = injections.map(({ text }) => text);
const plain = texts.slice(0, placeCount);

/** An attribute whose value is words, whatever it looks like. */
const inWords = /^(?:alt|aria-label|content|title|value)="/u;

/** Things in groups of so many. */
const groups = <Thing>(things: readonly Thing[], size: number): Thing[][] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, index) =>
    things.slice(index * size, (index + 1) * size),
  );

describe(`${texts.length} texts that would run, in every place that takes text`, () => {
  let editor: OpenEditor;
  let site: BuiltSite;
  let browser: Watch;
  const at = (path: string) => editor.address + path;
  const filesOf = (ending: string) => [...site.files].filter((file) => file.endsWith(ending));
  /** Does it with each thing, and says where a text has run since. */
  const ranIn = async <Thing>(
    things: readonly Thing[],
    use: (page: Page, thing: Thing) => Promise<unknown>,
  ): Promise<readonly string[]> => {
    const earlier = browser.ran.length;
    await browser.each(things, use);
    return browser.ran.slice(earlier);
  };

  before(
    async () => {
      browser = await watch();
      editor = await withContent(await hostileArchive(), openEditor);
      site = readSite(editorDir);
    },
    { timeout },
  );
  after(async () => {
    await editor.close();
    await browser.close();
  });

  it('would run where a page took it for code', { timeout }, async () => {
    const ran = new Set<string>();
    for (const group of groups(injections, 100)) {
      const traps = group.map(({ trap }) => trap);
      const found = await ranIn([traps], (page) => frameAll(page, traps));
      for (const place of found) ran.add(group[Number(/\d+$/u.exec(place)?.[0])]?.text ?? '');
    }
    assertNone(texts.filter((text) => !ran.has(text)));
  });

  it('run on no page', { timeout }, async () => {
    const found = site.pages.flatMap((page) => intrusions(site, page));
    assertNone(found.filter((one) => !inWords.test(one)));
    assertNone(await ranIn(site.pages, (page, { address }) => page.goto(at(address.slice(1)))));
  });

  it('run in no search, filter or order, and lead out of no archive', { timeout }, async () => {
    const asked = await ranIn(groups(texts, 200), async (page, group) => {
      await page.goto(at('sok/'));
      await page.evaluate(async (questions) => {
        const count = document.querySelector('.search-count');
        const answered = async () => {
          while (count?.textContent.includes('träff') !== true) {
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        };
        for (const text of questions) {
          const names = ['q', 'format', 'challenge', 'organisation', 'year', 'kind', 'sort'];
          const query = new URLSearchParams(names.map((name) => [name, text]));
          count?.replaceChildren();
          history.pushState(null, '', `?${query.toString()}`);
          dispatchEvent(new PopStateEvent('popstate'));
          await answered();
        }
      }, group);
    });
    const inArchive = await ranIn(plain, async (page, text) => {
      const names = ['utmaning', 'format', 'organisation', 'ar'];
      const query = new URLSearchParams(names.map((name) => [name, text]));
      await page.goto(at(`arkiv/?${query.toString()}#${encodeURIComponent(text)}`));
      assert.ok(page.url().startsWith(at('arkiv/')), page.url());
    });
    assertNone([...asked, ...inArchive]);
  });

  it('are told by no page that is missing', { timeout }, async () => {
    const missing = site.read('404.html');
    for (const text of texts) {
      const answer = await fetch(at(`saknas/${encodeURIComponent(text)}`));
      assert.deepEqual([answer.status, await answer.text()], [404, missing], text);
    }
    assertNone(await ranIn(plain, (page, text) => page.goto(at(`saknas/${text}?${text}#${text}`))));
  });

  it('run in no feed, nor in a reader that shows its HTML as it is', { timeout }, async () => {
    const feeds = filesOf('.atom');
    const others = ['.json', '.xml', '.txt', '.mdx', '.svg'].flatMap(filesOf);
    assertNone(await ranIn([...feeds, ...others], (page, file) => page.goto(at(file))));
    const carried = feeds
      .map((file) => JSON.parse(site.read(file.replace('.atom', '.json'))) as CarriedFeed)
      .flatMap(({ items }) => items.map((item) => item.content_html));
    const texts = [...new Set(carried)];
    assert.ok(texts.length > 0);
    assertNone(await ranIn(groups(texts, 30), frameAll));
  });

  it('are no action of a document', { timeout }, async () => {
    for (const file of filesOf('.pdf').filter((name) => !name.startsWith('media/'))) {
      const loading = getDocument({
        data: new Uint8Array(readFileSync(join(editorDir, file))),
        verbosity: 0,
      });
      const pdf = await loading.promise;
      const pages = await Promise.all(
        Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
      );
      const notes = await Promise.all(pages.map((page) => page.getAnnotations()));
      const actions = [
        await pdf.getJSActions(),
        await pdf.getOpenAction(),
        await pdf.getAttachments(),
      ];
      assert.deepEqual(actions, [null, null, null], file);
      const targets = (notes.flat() as { url?: string }[]).flatMap(({ url }) => url ?? []);
      assertNone(targets.filter((target) => !/^(?:https?|mailto|tel):/u.test(target)));
      await loading.destroy();
    }
  });

  it('run nowhere in the editor', { timeout }, async () => {
    const ran = await ranIn([plain], async (page, paths) => {
      await page.goto(at('admin/'));
      await page.getByRole('button', { name: 'Logga in', exact: true }).click();
      for (const name of collectionNames) {
        await page.goto(at(`admin/#/collections/${name}`));
        await page.locator('a[href*="/entries/"]').first().waitFor();
        await page.goto(at(`admin/#/collections/${name}/entries/fall-0`));
        await page.getByRole('textbox', { name: 'Titel', exact: true }).first().waitFor();
        await page.frameLocator('iframe').locator('h1').waitFor();
      }
      for (const path of paths) {
        for (const place of ['collections/', 'collections/pages/entries/', 'search/']) {
          await page.goto(at(`admin/#/${place}${encodeURIComponent(path)}`));
          await page.evaluate(() => new Promise(requestAnimationFrame));
        }
      }
    });
    assertNone(ran);
  });
});

interface CarriedFeed {
  readonly items: readonly { readonly content_html: string }[];
}
