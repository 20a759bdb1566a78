import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { axeFindingsInEditor } from './tools/access/engines.ts';
import { save, timeout, write } from './tools/editor-actions.ts';
import { useEditor } from './tools/open-editor.ts';

describe('the editor without a mouse', () => {
  const open = useEditor();

  const press = async (page: Page, name: string | RegExp) => {
    const button = page.getByRole('button', { name, exact: typeof name === 'string' });
    await button.focus();
    await page.keyboard.press('Enter');
  };

  /** Presses Tab until something with that name has the focus. */
  const tabTo = async (page: Page, name: RegExp) => {
    const role = page.getByRole('button', { name });
    for (let count = 0; count < 20; count += 1) {
      await page.keyboard.press('Tab');
      if (await role.evaluateAll((all) => all.some((one) => one.matches(':focus, :focus-within'))))
        return;
    }
    assert.fail(`Tab does not reach ${name.source}`);
  };

  const judge = async (page: Page) => {
    await page.locator('canvas').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => !document.querySelector('.Toastify__toast'));
    assert.deepEqual(await axeFindingsInEditor(page), []);
  };

  it('chooses a file that is there already, in a text that is new', { timeout }, async () => {
    const background = '#2a5bb8';
    const picture = sharp({ create: { width: 640, height: 360, channels: 3, background } });
    const list = await open().visit('/collections/pages');
    await press(list, 'Bilder och dokument');
    const buffer = await picture.png().toBuffer();
    const library = list.getByRole('dialog', { name: 'Bilder och dokument' });
    const focused = list.locator('[role="dialog"]:focus');
    const files = { 'Blå ruta.png': 'bla-ruta.png', 'Bort.png': 'bort.png' };
    for (const [name, kept] of Object.entries(files)) {
      await list.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
      await library.getByRole('button', { name: kept, pressed: true }).waitFor();
      await focused.waitFor();
    }
    await judge(list);
    // The button that removes is out of use meanwhile, and yet the focus stays in the window.
    await press(list, 'Ta bort markerad');
    await library.getByText('bort.png').waitFor({ state: 'detached' });
    await focused.waitFor();
    await list.keyboard.press('Escape');
    await library.waitFor({ state: 'detached' });
    assert.equal(await list.locator(':focus').innerText(), 'Bilder och dokument');
    await list.context().close();

    const page = await open().visit('/collections/pages/new');
    await write(page, 'Före bilden.');
    await page.getByTitle('Lägg till komponent').first().click();
    await page.getByRole('menuitem', { name: 'Bild', exact: true }).click();
    await press(page, 'Välj en bild');
    await page.getByRole('dialog', { name: 'Bilder' }).waitFor();
    await tabTo(page, /bla-ruta\.png/u);
    await page.keyboard.press('Space');
    await press(page, 'Välj markerad');
    await page.getByRole('button', { name: 'Välj en annan bild' }).waitFor();
    await page.context().close();
  });

  it('moves a draft along on the board', { timeout }, async () => {
    const slug = open().some('pages');
    const page = await open().visit(`/collections/pages/entries/${slug}`);
    await page.getByRole('combobox', { name: 'Källor' }).focus();
    // What only a screen reader tells is in Swedish too.
    const spoken = page.getByText('öppna med nedåtpil');
    await spoken.waitFor({ state: 'attached' });
    await page.getByLabel('Titel', { exact: true }).fill('Ett utkast som flyttas');
    await save(page);
    await judge(page);
    await page.goto(`${open().address}admin/#/workflow`);
    await page.getByRole('heading', { name: 'Utkast och granskning' }).waitFor();
    // A board that is drawn anew while the menu opens closes it.
    const chosen = page.locator('[role="menuitem"]:focus', { hasText: 'Under granskning' });
    const items = page.getByRole('menuitem');
    while (!(await chosen.isVisible())) {
      if (!(await items.first().isVisible())) await press(page, 'Status: Utkast');
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Status: Under granskning' }).waitFor();
    await page.locator('a:focus', { hasText: 'Ett utkast som flyttas' }).waitFor();
    await judge(page);
    await page.context().close();
  });
});
