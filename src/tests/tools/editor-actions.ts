import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** What a build may take at most, in milliseconds. */
export const timeout = 120_000;

/** Saves the draft, and waits until it is. */
export async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse(
    (response) => response.request().postData()?.includes('"persistEntry"') === true,
  );
  const refused = page
    .locator('dialog[open], [class*="ControlErrorsList"] li')
    .first()
    .innerText()
    .then((text) => assert.fail(text));
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  refused.catch(() => undefined);
  saved.catch(() => undefined);
  const response = await Promise.race([saved, refused]);
  assert.equal(response.status(), 200, await response.text());
  await page.getByText('Ändringar sparade').waitFor();
}

/** Moves the draft along: `Under granskning`, `Redo`. */
export async function chooseStatus(page: Page, status: string): Promise<void> {
  await page.getByRole('button', { name: /^Status/u }).click();
  await page.getByRole('menuitem', { name: status }).click();
  await page.getByRole('button', { name: `Status: ${status}` }).waitFor();
}

/** Publishes the draft and waits until the site shows it. */
export async function publish(page: Page): Promise<void> {
  await chooseStatus(page, 'Redo');
  // What an earlier publication told is no answer to this one.
  await page.evaluate(() => document.getElementById('build-status')?.remove());
  await page
    .getByRole('button', { name: /^Publicera/u })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Publicera nu', exact: true }).click();
  await page.locator('#build-status', { hasText: /^Klart|kunde inte/u }).waitFor({ timeout });
  assert.match(await page.locator('#build-status').innerText(), /^Klart/u);
}

/** Throws the changes away. */
export async function discard(page: Page): Promise<void> {
  const gone = page.waitForResponse(
    (response) => response.request().postData()?.includes('"deleteUnpublishedEntry"') === true,
  );
  await page.getByRole('button', { name: 'Släng ändringarna' }).click();
  assert.equal((await gone).status(), 200);
}

/**
 * Chooses the first option that is left in a list of options, and sees that it stands there: a
 * list that is drawn anew while the mouse is down takes no notice of it.
 */
export async function chooseFirst(page: Page, list: Locator): Promise<void> {
  const option = page.locator('[id^="react-select"][id*="-option-"]').first();
  for (let isChosen = false; !isChosen;) {
    if (!(await option.isVisible())) await list.click();
    const label = await option.innerText();
    await option.click();
    const chosen = page.locator('[class*="multiValue"], [class*="singleValue"]');
    isChosen = await chosen
      .filter({ hasText: label })
      .first()
      .waitFor({ timeout: 2000 })
      .then(
        () => true,
        () => false,
      );
  }
}

/** Writes in the text, after what is there. */
export async function write(page: Page, text: string): Promise<void> {
  const body = page.locator('[data-slate-editor="true"]').first();
  // The middle may be a block; the first line is text.
  await body.click({ position: { x: 30, y: 28 } });
  await page.waitForFunction(() => getSelection()?.anchorNode !== null);
  await page.keyboard.type(text);
  await body.getByText(text.slice(-10)).first().waitFor();
}

/** Fills in what every page has to have. */
export async function fillPage(page: Page, title: string): Promise<void> {
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('Sammanfattning', { exact: true }).fill('En sida som skrevs i provet.');
  await chooseFirst(page, page.getByRole('combobox', { name: 'Källor' }));
}

/** Chooses the language of the form that stands last, by its own name: `English`. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Språk: /u })
    .last()
    .click();
  await page.getByRole('menuitem', { name: language, exact: true }).click();
}

/** Shows a text's translation beside the text. */
export async function openTranslation(page: Page, language: string): Promise<void> {
  await page.getByTitle('Visa eller dölj översättningar').click();
  await chooseLanguage(page, language);
}
