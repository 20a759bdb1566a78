import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { fillPage, save, write } from '../../tests/tools/editor-actions.ts';
import { openEditor } from '../../tests/tools/open-editor.ts';

const folder = 'public/handbok';
const width = 1000;

/** A picture of the editor: where it begins, how high it is, and what is done before it is taken. */
interface Shot {
  readonly name: string;
  readonly path: string;
  readonly height: number;
  readonly pose: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
  { name: 'handelse', path: '/collections/events/new', height: 760, pose: beginEvent },
  { name: 'status', path: '/collections/pages/new', height: 420, pose: openStatus },
  { name: 'kontroll', path: '/collections/pages/new', height: 520, pose: failCheck },
  { name: 'forhandsvisning', path: '/collections/pages/new', height: 700, pose: writePage },
  { name: 'sprak', path: '/collections/pages/new', height: 620, pose: openLanguages },
];

/** Takes the handbook's pictures, of the editor on a copy of the content. */
export async function takeHandbookPictures(browser: Browser): Promise<void> {
  await mkdir(folder, { recursive: true });
  const editor = await openEditor();
  try {
    for (const { name, path, height, pose } of shots) {
      const page = await editor.visit(browser, path, width);
      await page.setViewportSize({ width, height });
      await page.getByLabel('Titel', { exact: true }).first().waitFor();
      await pose(page);
      const file = `${folder}/${name}.webp`;
      const { size } = await sharp(await page.screenshot({ animations: 'disabled' }))
        .webp({ quality: 70, effort: 6 })
        .toFile(file);
      console.log(`${file} (${Math.ceil(size / 1000)} kB)`);
      await page.context().close();
    }
  } finally {
    await editor.close();
  }
}

async function beginEvent(page: Page): Promise<void> {
  await page.getByTitle('Visa/Dölj förhandsvisning').click();
  await fill(page, 'Titel', 'Dialogforum om trygga torg');
  await fill(page, 'Sammanfattning', 'Vi pratade om hur torgen blir trygga för alla.');
  await choose(page, 'Format', 'Dialogforum');
  await choose(page, 'Läge', 'Genomförd');
  await page.getByLabel('Så mycket är känt').first().selectOption('year');
  await page.locator('.when-control input[type=number]').first().fill('2024');
}

async function writePage(page: Page): Promise<void> {
  await fillPage(page, 'Så söker du stöd');
  await fill(page, 'Sammanfattning', 'Föreningar kan söka stöd två gånger om året.');
  await write(page, 'Du söker på vår blankett. Vi svarar inom fyra veckor.');
  await page.getByLabel('Titel', { exact: true }).click();
  await page.frameLocator('iframe').getByText('fyra veckor.').waitFor();
}

async function openStatus(page: Page): Promise<void> {
  await writePage(page);
  await save(page);
  await page.getByText('Utkastet är sparat').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Status/u }).click();
  await page.getByRole('menuitem', { name: 'Redo' }).waitFor();
}

async function failCheck(page: Page): Promise<void> {
  await writePage(page);
  await fill(page, 'Titel', 'Så söker du ett annat stöd');
  await page.locator('[data-slate-editor="true"]').first().click();
  await page.getByTitle('Rubriker').click();
  await page.getByText('Rubrik 4').click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

async function openLanguages(page: Page): Promise<void> {
  await writePage(page);
  await page.getByTitle('Visa eller dölj översättningar').click();
  const language = page.getByRole('button', { name: 'Språk: Lättläst svenska' });
  await language.click();
  await page.getByRole('menuitem', { name: 'English', exact: true }).click();
  await page.getByLabel('Titel', { exact: true }).last().fill('How to apply for support');
  await page
    .getByLabel('Sammanfattning', { exact: true })
    .last()
    .fill('Associations can apply for support twice a year.');
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().fill(text);
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.keyboard.type(option);
  await page.getByRole('option', { name: option }).first().click();
  await page.keyboard.press('Escape');
}
