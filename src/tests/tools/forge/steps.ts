import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { chooseFirst, chooseStatus, timeout, write } from '../editor-actions.ts';

/** Goes to a text's form: `formats/entries/konferens`. */
export async function open(page: Page, path: string): Promise<void> {
  const start = page.url().replace(/#.*/u, '');
  // The list of drafts lies between, so that no earlier form is taken for this one.
  await page.goto(`${start}#/workflow`);
  await page.getByRole('heading', { name: 'Utkast och granskning' }).waitFor();
  await page.goto(`${start}#/collections/${path}`);
  await page.getByLabel('Titel', { exact: true }).first().waitFor();
}

/** Leaves the form, loads the editor anew, and opens a draft's form: nothing is left but what is saved. */
export async function openAnew(page: Page, path: string): Promise<void> {
  await page.goto(`${page.url().replace(/#.*/u, '')}#/workflow`);
  await page.getByRole('heading', { name: 'Utkast och granskning' }).waitFor();
  await page.reload();
  await open(page, path);
  await nothingToSave(page);
}

/** Fills in a new event. */
export async function fillEvent(page: Page, title: string, text: string): Promise<void> {
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('Sammanfattning', { exact: true }).fill('Vi ses och talar.');
  for (const name of ['Format', 'Läge', 'Källor']) {
    await chooseFirst(page, page.getByRole('combobox', { name }).first());
  }
  await page.locator('.when-control input[type="date"]').first().fill('2024-05-02');
  await write(page, text);
}

/** Adds a picture of one's own to the text. */
export async function addPicture(page: Page, name: string): Promise<void> {
  const create = { width: 64, height: 36, channels: 3, background: '#2a5bb8' } as const;
  const buffer = await sharp({ create }).png().toBuffer();
  await page.getByTitle('Lägg till komponent').first().click();
  await page.getByRole('menuitem', { name: 'Bild', exact: true }).click();
  await page.getByRole('button', { name: 'Välj en bild' }).last().click();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
  await page.getByRole('button', { name: 'Välj markerad', exact: true }).click();
  await page
    .getByRole('textbox', { name: /^Beskrivning/u })
    .last()
    .fill('En blå ruta');
}

/** Waits until all is saved: what has been told of an earlier save may still be read. */
export async function nothingToSave(page: Page): Promise<void> {
  const save = page.getByRole('button', { name: 'Spara', exact: true, disabled: true });
  await save.waitFor({ timeout });
}

/** Saves the draft at a forge and waits until it is. */
export async function saved(page: Page): Promise<void> {
  const refusals = page.locator('dialog[open]').or(page.getByText(/Texten sparades inte/u));
  const refused = refusals.nth(await refusals.count());
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await Promise.race([nothingToSave(page), refused.innerText().then((text) => assert.fail(text))]);
  // A draft that has begun is read at once.
  await page.getByRole('button', { name: /^Släng/u }).waitFor();
}

/** Asks for the draft to be published, as one that is ready. */
export async function publish(page: Page): Promise<void> {
  await chooseStatus(page, 'Redo');
  await page
    .getByRole('button', { name: /^Publicera/u })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Publicera nu', exact: true }).click();
}

/** Publishes the draft at a forge and waits until it is. */
export async function published(page: Page): Promise<void> {
  await publish(page);
  await page
    .getByText(/Publicerad/u)
    .first()
    .waitFor({ timeout });
}
