import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { chooseStatus, fillPage, save, timeout, write } from './tools/editor-actions.ts';
import { useEditor } from './tools/open-editor.ts';

/** Waits until the browser has kept some text twice; Decap keeps it in IndexedDB. */
async function kept(page: Page, text: string): Promise<void> {
  // `waitForFunction` takes a promise for an answer, whatever it is a promise of.
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('localforage');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const read = () => {
            const store = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs');
            const all = store.getAll();
            all.onerror = reject;
            all.onsuccess = () => {
              const copies = all.result.filter((one) => JSON.stringify(one).includes(wanted));
              if (copies.length < 2) {
                read();
                return;
              }
              opening.result.close();
              resolve();
            };
          };
          read();
        };
      }),
    text,
  );
}

/**
 * Loses the window and opens it again. A browser without a profile keeps its database in memory,
 * and only as long as some page has it open: another window has, meanwhile.
 */
async function lose(page: Page, site: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(site);
  await other.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('localforage');
        opening.onsuccess = () => {
          Object.assign(window, { kept: opening.result });
          resolve(undefined);
        };
      }),
  );
  await page.reload();
}

describe('a lost window', () => {
  const open = useEditor();

  it('gives a new text back', { timeout: 2 * timeout }, async () => {
    const page = await open().visit('/collections/pages/new');
    await fillPage(page, 'Skrivet i en buss');
    await write(page, 'Tunneln kom mitt i meningen.');
    await kept(page, 'Tunneln kom mitt i meningen.');
    await lose(page, open().address);
    await page.getByText('mitt i meningen.').first().waitFor();
    assert.equal(await page.getByLabel('Titel', { exact: true }).inputValue(), 'Skrivet i en buss');
    await save(page);
    const draft = open().git(
      'show',
      'cms/pages/skrivet-i-en-buss:content/pages/skrivet-i-en-buss.mdx',
    );
    assert.match(draft, /Tunneln kom mitt i meningen\./u);
    await page.context().close();
  });

  it('gives a change back, and touches nothing else', { timeout: 2 * timeout }, async () => {
    const slug = open().some('events');
    const page = await open().visit(`/collections/events/entries/${slug}`);
    await page.getByRole('textbox', { name: 'Plats' }).fill('Ett hus vid torget');
    await kept(page, 'Ett hus vid torget');
    await lose(page, open().address);
    const place = page.getByRole('textbox', { name: 'Plats' });
    await place.waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Ett hus vid torget'),
    );
    await save(page);
    const changed = open().git('diff', '--unified=0', `main...cms/events/${slug}`);
    assert.deepEqual(
      changed.split('\n').filter((line) => /^[+-][^+-]/u.test(line)).length <= 2,
      true,
      changed,
    );
    await page.context().close();
  });

  it(
    'keeps what is written while a text is saved, published and read anew',
    { timeout: 2 * timeout },
    async () => {
      const page = await open().visit('/collections/pages/new');
      await fillPage(page, 'Skrivet under tiden');
      const summary = page.getByLabel('Sammanfattning', { exact: true });
      const saving = page.getByRole('button', { name: 'Spara', exact: true });
      const held: string[] = [];
      // Each answer waits until something more has been written.
      await page.route('**/api/v1', async (route) => {
        const [, action = ''] = /"action":"(\w+)"/u.exec(route.request().postData() ?? '') ?? [];
        if (held[0] === action) await summary.fill(`Mer vid ${held.shift() ?? ''}.`);
        await route.continue();
      });
      const file = 'cms/pages/skrivet-under-tiden:content/pages/skrivet-under-tiden.mdx';

      held.push('persistEntry', 'unpublishedEntry');
      await saving.click();
      await page.waitForURL(/entries\/skrivet-under-tiden/u);
      assert.equal(await summary.inputValue(), 'Mer vid unpublishedEntry.');
      await save(page);
      assert.match(open().git('show', file), /^summary: Mer vid unpublishedEntry\.$/mu);

      held.push('persistEntry');
      await summary.fill('Först.');
      await saving.click();
      await page.getByText('Osparade ändringar').waitFor();
      await save(page);
      assert.match(open().git('show', file), /^summary: Mer vid persistEntry\.$/mu);

      await chooseStatus(page, 'Redo');
      held.push('publishUnpublishedEntry', 'getMedia');
      await page.getByRole('button', { name: /^Publicera/u }).click();
      await page.getByRole('menuitem', { name: 'Publicera nu', exact: true }).click();
      await page.waitForResponse(
        (response) => response.request().postData()?.includes('"getEntry"') === true,
      );
      await page.getByText('Osparade ändringar').waitFor();
      await save(page);
      assert.match(open().git('show', file), /^summary: Mer vid getMedia\.$/mu);
      await page.context().close();
    },
  );
});
