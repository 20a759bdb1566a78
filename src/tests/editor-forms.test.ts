import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { blocks } from '../blocks/index.ts';
import { collections, form, type Field, type FormField } from '../model/index.ts';
import { axeFindingsInEditor } from './tools/access/engines.ts';
import { chooseFirst, fillPage, publish, save, timeout, write } from './tools/editor-actions.ts';
import { useEditor } from './tools/open-editor.ts';

/** A file as the browser hands it over. */
interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What is typed into every line: text that other programs take for code. */
const hostile = '<img src=x onerror=alert(1)> {1+1} "citat" & # -';

describe('the forms of the editor', () => {
  const open = useEditor();

  const saved = (slug: string) => open().git('show', `cms/${slug}:content/${slug}.mdx`);

  /** Fills in a field with something right for its kind. */
  const fill = async (page: Page, scope: Locator, field: FormField, which = 0) => {
    const { label, widget } = field;
    const name = new RegExp(`^${label.replace(/[()]/gu, '\\$&')}`, 'u');
    if (widget === 'string') {
      const isFree = field.pattern === undefined;
      const value = isFree ? hostile.slice(0, 40) : label === 'E-post' ? 'a@b.se' : 'https://b.se/';
      await scope.getByRole('textbox', { name }).nth(which).fill(value);
    } else if (widget === 'text')
      await scope.getByRole('textbox', { name }).nth(which).fill(hostile);
    else if (widget === 'number')
      await scope.getByRole('spinbutton', { name }).nth(which).fill('3');
    else if (widget === 'when') await fillWhen(scope, name);
    else if (widget === 'select' || widget === 'relation') {
      const box = scope.getByRole('combobox', { name }).nth(which);
      for (let count = 0; count < Number(field.min ?? 1); count += 1) {
        await chooseFirst(page, box);
      }
    }
  };

  const fillWhen = async (scope: Locator, name: RegExp) => {
    const exactness = scope.getByLabel('Så mycket är känt');
    if (await exactness.count()) await exactness.first().selectOption({ index: 0 });
    const input = scope.getByLabel(name).first();
    const type = await input.getAttribute('type');
    await input.fill(type === 'date' ? '2023-10-12' : '2023');
  };

  const needed: Readonly<Record<string, readonly string[]>> = { challenges: ['period'] };

  for (const { name, singular, fields } of Object.values(collections)) {
    it(`write a new text of the kind ${singular}`, { timeout: 2 * timeout }, async () => {
      const page = await open().visit(`/collections/${name}/new`);
      await page.getByLabel('Titel', { exact: true }).fill(`Prov ${name}`);
      const scope = page.locator('#nc-root');
      for (const field of form(fields)) {
        const isAsked = field.required || needed[name]?.includes(field.name) === true;
        if (isAsked && !['title', 'sources', 'history'].includes(field.name)) {
          await fill(page, scope, field);
        }
      }
      await chooseFirst(page, page.getByRole('combobox', { name: 'Källor' }));
      if (name === 'recommendations') await fillHistory(page, fields.history);
      await write(page, `Text med ${hostile}`);
      await save(page);
      assert.match(saved(`${name}/prov-${name}`), /^title: Prov/mu);
      await page.context().close();
    });
  }

  const fillHistory = async (page: Page, history: Field | undefined) => {
    await page.getByRole('button', { name: /Lägg till: historik/iu }).click();
    for (const field of form(history?.fields ?? {})) {
      if (field.required) await fill(page, page.locator('#nc-root'), field);
    }
  };

  it(
    'write every block, and the build takes what they write',
    { timeout: 4 * timeout },
    async () => {
      const page = await open().visit('/collections/pages/new');
      const uploads = await watchUpload(page);
      await fillPage(page, 'Alla block');
      const standing = Object.values(blocks).filter(({ within }) => within === undefined);
      // A line for each: a slow editor may take the block in before the cursor has come to its end.
      await write(page, standing.map(({ label }) => `Före ${label}`).join('\n'));
      for (const block of standing) {
        await page.getByText(`Före ${block.label}`, { exact: true }).click();
        await insert(page, block.label);
        const own = page.locator('label', { hasText: new RegExp(`^${block.label}$`, 'u') });
        const shown = page.locator('[data-slate-void="true"]').filter({ has: own }).first();
        await shown.waitFor();
        for (const field of form(block.fields)) {
          if (field.required && field.widget === 'image') await uploadPicture(page, shown);
          else if (field.required && field.widget === 'file') await uploadDocument(page, shown);
          else if (field.required || field.label === 'E-post') await fill(page, shown, field);
        }
        await fillContent(page, shown, block.name);
      }
      await save(page);
      assert.match(uploads.join(), /^Skickar/u);
      assert.equal(await page.locator('#upload').count(), 0);
      const text = saved('pages/alla-block');
      for (const { name } of standing) assert.match(text, new RegExp(`<${name}[ />]`, 'u'));
      await publish(page);
      const html = await (await fetch(`${open().address}alla-block/`)).text();
      assert.match(html, /class="fact-box"/u);
      for (const [file, shown] of [
        ['bla-ruta.png', 'kopior/bla-ruta-'],
        ['arets-plan.pdf', 'arets-plan.pdf'],
      ] as const) {
        assert.ok(existsSync(join(open().dir, 'media', file)), file);
        assert.ok(html.includes(`/media/${shown}`), file);
      }
      assert.deepEqual(
        open().told.filter((message) => message === '1'),
        [],
      );
      await page.context().close();
    },
  );

  /** The toolbar is drawn anew with each change, which may close its menu: then it is opened again. */
  const insert = async (page: Page, label: string) => {
    const item = page.getByRole('menuitem', { name: label, exact: true });
    for (let isDone = false; !isDone;) {
      await page.getByTitle('Lägg till komponent').first().click();
      isDone = await item.click({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    }
  };

  const upload = async (page: Page, scope: Locator, button: string, file: UploadedFile) => {
    await scope.getByRole('button', { name: button }).click();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Välj markerad', exact: true }).click();
  };

  /** Notes how far each upload has come, as it is shown; gives what was seen. */
  const watchUpload = async (page: Page) => {
    const seen: string[] = [];
    await page.exposeFunction('sawUpload', (text: string) => seen.push(text));
    await page.evaluate(() => {
      new MutationObserver(() => {
        const line = document.getElementById('upload');
        if (line)
          (window as unknown as { sawUpload(text: string): void }).sawUpload(line.innerText);
      }).observe(document.body, { childList: true });
    });
    return seen;
  };

  const uploadDocument = (page: Page, scope: Locator) =>
    upload(page, scope, 'Välj en fil', {
      name: 'Årets plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.7\n%${'x'.repeat(2_000_000)}\n%%EOF\n`),
    });

  const uploadPicture = async (page: Page, scope: Locator) => {
    const png = await sharp({
      create: { width: 640, height: 360, channels: 3, background: '#2a5bb8' },
    })
      .png()
      .toBuffer();
    const file = { name: 'Blå ruta.png', mimeType: 'image/png', buffer: png };
    await upload(page, scope, 'Välj en bild', file);
    await scope.getByRole('textbox', { name: /^Beskrivning/u }).fill('En blå ruta');
  };

  const fillContent = async (page: Page, scope: Locator, name: string) => {
    const content = blocks[name]?.content;
    if (content === 'table') {
      await scope.getByLabel('Rubrik 1').fill('År');
      await scope.getByLabel('Rubrik 2').fill('Antal');
      await scope.getByLabel('Rad 1, År').fill('2023');
      await scope.getByLabel('Rad 1, Antal').fill('12');
    } else if (content === 'text') {
      await scope.locator('[data-slate-editor="true"]').first().click();
      await page.keyboard.type(`Inne i ${name}: ${hostile}`);
    } else if (typeof content === 'object') {
      await scope.getByRole('button', { name: /^Lägg till/u }).click();
      for (const field of form(blocks[content.only]?.fields ?? {})) {
        // The last is the new one's own, as the block around it may ask for the same.
        if (field.required) await fill(page, scope, field, -1);
      }
    }
  };

  it('are named, seen and told apart by machines', { timeout: 2 * timeout }, async () => {
    for (const path of [
      '/collections/events',
      `/collections/pages/entries/${open().some('pages')}`,
      '/workflow',
    ]) {
      const page = await open().visit(path);
      await page.getByRole('main').waitFor();
      await page.getByText(/Hämtar/u).waitFor({ state: 'detached' });
      await page.locator('canvas').waitFor({ state: 'hidden' });
      assert.deepEqual(await axeFindingsInEditor(page), [], path);
      await page.context().close();
    }
  });

  it('fit a phone', { timeout }, async () => {
    const page = await open().visit(`/collections/pages/entries/${open().some('pages')}`, 360);
    const title = page.getByLabel('Titel', { exact: true });
    await title.waitFor();
    const box = await title.boundingBox();
    const bar = await page.locator('[class*="-ToolbarContainer"]').first().boundingBox();
    assert.ok(box && bar && bar.y + bar.height <= box.y, 'the buttons lie above the form');
    assert.ok(box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box));
    const button = await page.getByRole('button', { name: 'Spara', exact: true }).boundingBox();
    assert.ok(button && button.x + button.width <= 360, JSON.stringify(button));
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    // As a screen of 1280 by 1024 is at 400 %: the form has the room, not the buttons above it.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.getByRole('combobox', { name: 'Källor' }).focus();
    const pane = await page.locator('[class*="-NoPreviewContainer"]').boundingBox();
    assert.ok(pane && Math.min(256, pane.y + pane.height) - Math.max(0, pane.y) > 128, 'has room');
    await page.goto(`${open().address}admin/#/collections/events`);
    for (const name of ['Sortera efter', 'Filtrera efter', 'Gruppera efter']) {
      const list = page.getByRole('button', { name });
      const cut = await list.evaluate((button) => {
        const { width } = button.getBoundingClientRect();
        const room = button.parentElement?.getBoundingClientRect().width ?? 0;
        return width > room + 1;
      });
      assert.ok(!cut, `${name} is cut`);
    }
  });
});
