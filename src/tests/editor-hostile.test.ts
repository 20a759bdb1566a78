import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { parse as parseYaml } from 'yaml';
import { collectionNames, collections } from '../model/index.ts';
import { readFrontMatter } from '../text/front-matter.ts';
import { chooseFirst, discard, publish, save, timeout } from './tools/editor-actions.ts';
import { useEditor } from './tools/open-editor.ts';

/** Short enough for every field; each would run where text is taken for code. */
const hostile = [
  '"><img src=x onerror=alert(1)>',
  '{alert(1)}',
  '<svg/onload=alert(1)>',
  '--- # a',
];

/** What nobody can see; the check names each. */
const refused: Readonly<Record<string, string>> = {
  'U+202E': 'Text \u202eåt fel håll',
  'U+200B': 'Text\u200bmed lucka',
  'U+0000': 'Text\u0000med nolla',
  'U+D800': 'Halvt \ud800 tecken',
};

/** Every string in some data. */
function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [];
}

describe('hostile text in the editor', () => {
  const open = useEditor();

  /** Opens what is folded and adds one item to every list. */
  const unfold = async (page: Page) => {
    for (const button of await page.getByRole('button', { name: /^Lägg till: /u }).all()) {
      await button.click();
    }
    const folded = page.getByRole('button', { name: 'Visa', exact: true });
    while ((await folded.count()) > 0) await folded.first().click();
  };

  const all = (page: Page, selector: string): Promise<Locator[]> =>
    page.locator(`#nc-root ${selector}`).all();

  /** Fills every field of a new text; gives what was typed. */
  const fillAll = async (page: Page): Promise<string[]> => {
    await page.getByLabel('Titel', { exact: true }).waitFor();
    await unfold(page);
    const typed: string[] = [];
    for (const box of await all(
      page,
      ':is(input[type="text"]:not([role="combobox"], .when-control *), textarea):visible',
    )) {
      const value = `${hostile[typed.length % hostile.length] ?? ''} ${typed.length}`;
      await box.fill(value);
      typed.push(value);
    }
    for (const box of await all(page, 'input[type="date"]')) await box.fill('2023-10-12');
    for (const box of await all(page, 'input[type="number"]:not(.when-control *)'))
      await box.fill('3');
    for (const list of await page.locator('input[role="combobox"]').all()) {
      await chooseFirst(page, list);
    }
    // An agreement has two parties at least.
    const parties = page.getByRole('combobox', { name: 'Parter' });
    if (await parties.isVisible()) await chooseFirst(page, parties);
    // A standing challenge has a period, and no year of its own.
    const period = page.getByLabel('Period').first();
    if (await period.isVisible()) await period.fill('2023');
    return typed;
  };

  /** Saves what no address may be: it is refused where it stands, and all that was typed is there. */
  const saveRefused = async (page: Page, typed: readonly string[]): Promise<string[]> => {
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('matchar inte mönstret').first().waitFor();
    const addresses = page.getByRole('textbox', {
      name: /^(?:(?:Tidigare )?adress|Webbplats|Arkiverad kopia)/iu,
    });
    const values = await addresses.evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    for (const value of values) assert.ok(typed.includes(value), value);
    return values;
  };

  /** Puts right what was refused. */
  const mend = async (page: Page, slug: string) => {
    // What is new has had neither other addresses nor other translations.
    for (let list = 0; list < 2; list += 1) {
      await page.getByRole('button', { name: 'Ta bort', exact: true }).last().click();
    }
    const addresses = page.getByRole('textbox', { name: /^(?:Adress|Webbplats|Arkiverad kopia)/u });
    for (const box of await addresses.all()) {
      await box.press('Control+A');
      await box.pressSequentially('https://exempel.se/');
    }
    await page.locator('.address-control input').press('Control+A');
    await page.locator('.address-control input').fill(slug);
    // What is in force has nothing that replaced it.
    const successor = page.getByRole('combobox', { name: 'Ersatt av' });
    if (await successor.isVisible()) {
      await successor.focus();
      await page.keyboard.press('Backspace');
    }
  };

  /** Writes as a script would: a keyboard has no keys for half a character. */
  const put = (box: Locator, value: string) =>
    box.evaluate(
      (element, units) => {
        const { prototype } = HTMLTextAreaElement;
        const text = String.fromCharCode(...units);
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
        element.dispatchEvent(new Event('input', { bubbles: true }));
      },
      Array.from({ length: value.length }, (_, at) => value.charCodeAt(at)),
    );

  it('is named where nobody can see it, and stays in the form', { timeout }, async () => {
    const page = await open().visit(`/collections/pages/entries/${open().some('pages')}`);
    const box = page.getByLabel('Sammanfattning', { exact: true });
    for (const [name, value] of Object.entries(refused)) {
      await put(box, value);
      await page.getByRole('button', { name: 'Spara', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(name).first().waitFor();
      await dialog.getByRole('button', { name: 'Tillbaka till texten' }).click();
      assert.equal(await box.inputValue(), value);
    }
    assert.equal(open().git('branch', '--list', 'cms/*'), '');
    await page.context().close();
  });

  it('stays text in what the whole site shares', { timeout }, async () => {
    const page = await open().visit('/collections/site/entries/site');
    const box = page.getByLabel('Beskrivning', { exact: true }).first();
    await put(box, refused['U+202E'] ?? '');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('U+202E').first().waitFor();
    await dialog.getByRole('button', { name: 'Tillbaka till texten' }).click();
    const value = [...hostile, '{{x}}', '<!--', 'a: &b *b', 'import x from "y"'].join(' ');
    await box.fill(value);
    await save(page);
    const written = open().git('show', 'cms/site/site:content/site.yaml');
    assert.equal((parseYaml(written) as { description: string }).description, value);
    await discard(page);
    await page.context().close();
  });

  for (const name of collectionNames) {
    const { singular, address } = collections[name];
    it(`stays text in every field: ${singular}`, { timeout: 6 * timeout }, async () => {
      const page = await open().visit(`/collections/${name}/new`);
      const typed = await fillAll(page);
      const mended = await saveRefused(page, typed);
      const slug = `fientlig-${name}`;
      await mend(page, slug);
      // The form judges anew when it is saved, so the faults of before are still on the screen.
      await page.getByRole('button', { name: 'Spara', exact: true }).click();
      await page.getByText('Ändringar sparade').waitFor();
      const written = open().git('show', `cms/${name}/${slug}:content/${name}/${slug}.mdx`);
      const { data } = readFrontMatter(written.split(/^---$/mu)[1] ?? '');
      const saved = new Set(stringsIn(data));
      const kept = typed.filter((value) => !mended.includes(value));
      assert.deepEqual(
        kept.filter((value) => !saved.has(value)),
        [],
      );
      await publish(page);
      const shown = await page.context().newPage();
      shown.on('dialog', (dialog) => assert.fail(`ran: ${dialog.message()}`));
      await shown.goto(`${open().address}${address === '' ? '' : `${address}/`}${slug}/`);
      const words = await shown.locator('main').innerText();
      for (const value of kept.slice(0, 2)) assert.ok(words.includes(value), value);
      assert.equal(await shown.locator('main :is(script, [onerror], [onload])').count(), 0);
      assert.deepEqual(
        open().told.filter((message) => message === '1'),
        [],
      );
      await page.context().close();
    });
  }
});
