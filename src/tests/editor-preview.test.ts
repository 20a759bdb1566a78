import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addressOf, collectionNames, startSlug } from '../model/index.ts';
import { discard, timeout } from './tools/editor-actions.ts';
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
      // Only what stands after `#` is another: the same window opens another form.
      await page.goto(`${open().address}admin/#/collections/${name}/entries/${slug}`);
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

  it('leaves out what is not published, and says so', { timeout }, async () => {
    const { dir, git, some, visit } = open();
    const slug = some('events');
    // The desk refuses such a draft; on a forge it can come from anywhere.
    const tree = join(dir, '..', 'utkast');
    git('worktree', 'add', '--quiet', '-b', `cms/events/${slug}`, tree);
    const file = join(tree, 'content', 'events', `${slug}.mdx`);
    const before = readFileSync(file, 'utf8');
    const draft = before
      .replace(/^format: .*$/mu, 'format: nytt-format')
      .replace(/^challenges:$/mu, '$&\n  - ny-utmaning');
    writeFileSync(file, draft);
    git('-C', tree, 'commit', '--quiet', '--all', '--message=Ett utkast');
    git('worktree', 'remove', tree);
    const page = await visit(`/collections/events/entries/${slug}`);
    const preview = page.frameLocator('#preview-pane');
    const about = preview.getByRole('complementary', { name: 'Om utkastet' });
    await about.getByText('Utmaningar: texten ”ny-utmaning” är inte publicerad.').waitFor();
    await about.getByText('Format: texten ”nytt-format” är inte publicerad.').waitFor();
    const title = /^title: (.*)$/mu.exec(before)?.[1] ?? '';
    await preview.locator('.page h1', { hasText: title }).waitFor();
    await discard(page);
    await page.context().close();
  });
});
