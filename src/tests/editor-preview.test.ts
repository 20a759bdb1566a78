import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addressOf, collectionNames, startSlug } from '../model/index.ts';
import { timeout } from './tools/editor-actions.ts';
import { useEditor } from './tools/open-editor.ts';

/** What the build adds to a page when it is rendered, and a preview therefore does not have. */
const onlyPublished = {
  /** The size of the document, which the build has made. */
  elements: '[href$=".pdf"][type="application/pdf"]',
  /** What the search index and the documents are made from. */
  attributes: ['data-document', 'data-version'],
};

describe('the preview', () => {
  const open = useEditor();

  /** A page's parts as HTML, one line an element, without what only the published page has. */
  const partsOf = (page: Page, html: string) =>
    page.evaluate(
      ({ html: source, only }) => {
        const { body } = new DOMParser().parseFromString(source, 'text/html');
        for (const link of body.querySelectorAll(only.elements)) link.parentElement?.remove();
        for (const name of only.attributes) {
          for (const one of body.querySelectorAll(`[${name}]`)) one.removeAttribute(name);
        }
        return body.innerHTML
          .replaceAll('<', '\n<')
          .split('\n')
          .filter((line) => line.trim());
      },
      { html, only: onlyPublished },
    );

  it('is the published page, for every kind of text', { timeout: 3 * timeout }, async () => {
    const page = await open().visit('/collections/pages');
    const shown = page.frameLocator('#preview-pane').locator('.page');
    const texts = [
      ...collectionNames.map((name) => [name, open().some(name)] as const),
      ['pages', startSlug] as const,
    ];
    for (const [name, slug] of texts) {
      await page.goto(`${open().address}admin/#/collections/${name}/entries/${slug}`);
      // The address after `#` alone does not open another form.
      await page.reload();
      const published = await (await fetch(open().address + addressOf(name, slug).slice(1))).text();
      const title = /<h1[^>]*>([^<]*)/u.exec(published)?.[1] ?? '';
      await shown.locator('h1', { hasText: title }).waitFor();
      const [expected, actual] = await Promise.all([
        partsOf(page, published),
        shown.evaluate((element) => element.innerHTML).then((html) => partsOf(page, html)),
      ]);
      assert.deepEqual(actual, expected, `${name}/${slug}`);
    }
    await page.context().close();
  });
});
