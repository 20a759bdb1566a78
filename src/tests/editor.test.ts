import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  chooseStatus,
  discard,
  fillPage,
  publish,
  save,
  timeout,
  write,
} from './tools/editor-actions.ts';
import { useEditor } from './tools/open-editor.ts';

describe('the editor', () => {
  const open = useEditor();

  const shown = async (path: string) => {
    const response = await fetch(open().address + path);
    return { status: response.status, html: await response.text() };
  };

  it('takes a text from draft to a page that search finds', { timeout: 3 * timeout }, async () => {
    const editor = open();
    const page = await editor.visit('/collections/pages/new');
    await fillPage(page, 'Örtagården på Ängsgatan');
    await write(page, 'Odlingslådorna står vid <grinden> och {muren}.');
    await save(page);
    assert.match(editor.git('branch'), /cms\/pages\/ortagarden-pa-angsgatan/u);
    assert.equal((await shown('ortagarden-pa-angsgatan/')).status, 404);
    await chooseStatus(page, 'Under granskning');
    await publish(page);
    const { html } = await shown('ortagarden-pa-angsgatan/');
    assert.match(html, /Odlingslådorna står vid (?:&lt;|&#x3C;)grinden> och \{muren\}\./u);
    assert.doesNotMatch(editor.git('branch'), /cms\//u);
    assert.equal(editor.git('status', '--porcelain'), '');
    assert.match(editor.git('log', '-1', '--format=%an: %s'), /Kim Redaktör: Lägg till Sida/u);
    const search = await page.context().newPage();
    await search.goto(`${editor.address}sok/?q=odlingslådorna`);
    await search
      .getByRole('link', { name: /Örtagården/u })
      .first()
      .waitFor();
  });

  it('changes nothing in a text but what was edited', { timeout: 2 * timeout }, async () => {
    const editor = open();
    const slug = editor.some('events');
    const file = join(editor.dir, 'events', `${slug}.mdx`);
    const before = readFileSync(file, 'utf8');
    const page = await editor.visit(`/collections/events/entries/${slug}`);
    await page.getByRole('textbox', { name: 'Plats' }).fill('Ett hus vid torget');
    await save(page);
    const after = editor.git('show', `cms/events/${slug}:content/events/${slug}.mdx`);
    assert.match(after, /^place: Ett hus vid torget$/mu);
    const without = (text: string) => text.replace(/^place: .*\n/mu, '').trimEnd();
    assert.equal(without(after), without(before));
    await discard(page);
    assert.doesNotMatch(editor.git('branch'), /cms\//u);
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  it(
    'says what is wrong before anything is saved, and keeps what was typed',
    { timeout },
    async () => {
      const editor = open();
      const page = await editor.visit('/collections/pages/new');
      await fillPage(page, 'En sida med fel');
      await write(page, 'Mer finns här.');
      await page.getByTitle('Lägg till komponent').first().click();
      await page.getByRole('menuitem', { name: 'Faktaruta' }).click();
      await page.getByText('Faktaruta').first().waitFor();
      await page.getByRole('button', { name: 'Spara', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Lägg till title (Rubrik)').waitFor();
      await dialog.getByRole('button', { name: 'Tillbaka till texten' }).click();
      assert.equal(await page.getByLabel('Titel', { exact: true }).inputValue(), 'En sida med fel');
      assert.doesNotMatch(editor.git('branch', '--all'), /en-sida-med-fel/u);
    },
  );

  it('shows the second of two editors both versions', { timeout: 2 * timeout }, async () => {
    const editor = open();
    const slug = editor.some('pages');
    const path = `/collections/pages/entries/${slug}`;
    const [first, second] = [await editor.visit(path), await editor.visit(path)];
    const title = (page: Page) => page.getByLabel('Titel', { exact: true });
    await title(first).fill('Den första titeln');
    await title(second).fill('Den andra titeln');
    await save(first);
    await second.getByRole('button', { name: 'Spara', exact: true }).click();
    const dialog = second.getByRole('dialog');
    const theirs = dialog.getByLabel('Den andras text, som är sparad');
    assert.match(await theirs.inputValue(), /title: Den första titeln/u);
    assert.match(await dialog.getByLabel('Din text').inputValue(), /title: Den andra titeln/u);
    // The lines that differ, and no others.
    assert.deepEqual((await dialog.getByRole('list').innerText()).split(/\n+/u), [
      'Du: title: Den andra titeln',
      'Den andra: title: Den första titeln',
    ]);
    await second.keyboard.press('Escape');
    await second.getByText('Din text står kvar i formuläret').waitFor();
    assert.equal(await title(second).inputValue(), 'Den andra titeln');
    await second.getByRole('button', { name: 'Spara', exact: true }).click();
    await dialog.getByRole('button', { name: 'Spara min text' }).click();
    await second.getByText('Ändringar sparade').waitFor();
    const versions = editor.git('log', '--patch', `main..cms/pages/${slug}`);
    assert.match(versions, /\+title: Den första titeln/u);
    assert.match(versions, /\+title: Den andra titeln/u);
    await discard(second);
  });

  it('refuses to take away what other texts lead to, and says which', { timeout }, async () => {
    const editor = open();
    const [, used = ''] =
      /^format: (\S+)/mu.exec(
        readFileSync(join(editor.dir, 'events', `${editor.some('events')}.mdx`), 'utf8'),
      ) ?? [];
    const page = await editor.visit(`/collections/formats/entries/${used}`);
    await page.getByRole('button', { name: 'Ta bort sidan' }).click();
    const refusal = page.getByText(/inte bort/u).first();
    await refusal.waitFor();
    const [first = ''] = readdirSync(join(editor.dir, 'events')).filter((file) =>
      readFileSync(join(editor.dir, 'events', file), 'utf8').includes(`format: ${used}\n`),
    );
    assert.match(await refusal.innerText(), new RegExp(`content/events/${first}`, 'u'));
    assert.equal((await shown(`format/${used}/`)).status, 200);
  });

  it('asks nobody but its own server, and breaks no rule of its own', { timeout }, async () => {
    const editor = open();
    const page = await editor.visit('/collections/pages');
    const foreign: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && `${origin}/` !== editor.address)
        foreign.push(request.url());
    });
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await page.goto(`${editor.address}admin/#/collections/events/entries/${editor.some('events')}`);
    // The address after `#` loads nothing: what the editor itself fetches is seen from here on.
    await page.reload();
    await page.frameLocator('#preview-pane').getByRole('heading', { level: 1 }).waitFor();
    assert.deepEqual([foreign, refused], [[], []]);
  });

  it('opens the form of an address that is written by hand', { timeout }, async () => {
    const { some, visit, address } = open();
    const page = await visit(`/collections/pages/entries/${some('pages')}`);
    const shown = (title: RegExp) =>
      page.waitForFunction((pattern) => {
        const field = document.querySelector<HTMLInputElement>('[id^="title-field"]');
        return field && new RegExp(pattern, 'u').test(field.value);
      }, title.source);
    await shown(/./u);
    await page.goto(`${address}admin/#/collections/pages/new`);
    await shown(/^$/u);
    await page.getByLabel('Titel', { exact: true }).fill('Osparat');
    // The window says yes to being left.
    await page.goto(`${address}admin/#/collections/pages/entries/start`);
    await shown(/^(?!Osparat)./u);
    assert.ok(
      open().told.includes('Det du har skrivit är inte sparat. Vill du lämna texten ändå?'),
    );
    await page.context().close();
  });

  it('says so where there is nothing to edit, with a way back', { timeout }, async () => {
    const page = await open().visit('/collections/finns-inte');
    await page.getByRole('heading', { name: 'Här finns inget att redigera' }).waitFor();
    await page.getByRole('link', { name: 'Till texterna' }).click();
    await page.goto(`${open().address}admin/#/collections/events/entries/finns-inte`);
    await page.getByRole('heading', { name: 'Texten gick inte att öppna' }).waitFor();
    await page.getByRole('link', { name: 'Tillbaka till: Händelser' }).click();
    await page.getByRole('heading', { name: 'Händelser', exact: true }).waitFor();
    await page.context().close();
  });
});
