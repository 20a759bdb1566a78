import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publish, save, timeout } from './tools/editor-actions.ts';
import { useEditor } from './tools/open-editor.ts';

describe('another address', () => {
  const open = useEditor();
  const html = async (path: string) => (await fetch(open().address + path)).text();

  it('moves the page and leaves no link behind', { timeout: 3 * timeout }, async () => {
    const { dir, git, visit } = open();
    const event = readdirSync(join(dir, 'events'))[0] ?? '';
    const [, slug = ''] =
      /^format: (.+)$/mu.exec(readFileSync(join(dir, 'events', event), 'utf8')) ?? [];
    const page = await visit(`/collections/formats/entries/${slug}`);
    const address = page.getByRole('textbox', { name: /^Adress/u });
    assert.equal(await address.inputValue(), slug);
    await address.fill('nytt-namn');
    await save(page);
    assert.equal(
      git('diff', '--find-renames', '--unified=0', `main...cms/formats/${slug}`)
        .split('\n')
        .filter((line) => /^(?:rename|[+-][^+-])/u.test(line))
        .join('\n'),
      `rename from content/formats/${slug}.mdx\nrename to content/formats/nytt-namn.mdx\n+aliases:\n+  - ${slug}`,
    );
    // A second thought before it is published changes the moved text.
    await page.getByLabel('Titel', { exact: true }).fill('Ett nytt namn');
    await save(page);
    await publish(page);
    await page.waitForURL(/\/formats\/entries\/nytt-namn$/u);
    assert.deepEqual(
      [slug, 'nytt-namn'].map((name) => existsSync(join(dir, 'formats', `${name}.mdx`))),
      [false, true],
    );
    assert.match(await html('format/nytt-namn/'), /<h1[^>]*>Ett nytt namn/u);
    assert.match(
      await html(`format/${slug}/`),
      /http-equiv="refresh" content="0; url=\/format\/nytt-namn\/"/u,
    );
    assert.match(
      await html(`handelser/${event.replace('.mdx', '')}/`),
      /href="\/format\/nytt-namn\/"/u,
    );
    // The preview of what refers to it knows the new name at once.
    await page.goto(`${open().address}admin/#/collections/events/entries/${event.slice(0, -4)}`);
    await page.frameLocator('#preview-pane').getByText('Ett nytt namn').first().waitFor();
    await page.context().close();
  });

  it(
    'is refused where another text has it, and the text stays in the form',
    { timeout },
    async () => {
      const { visit, some, dir } = open();
      const [slug, taken = ''] = [some('challenges'), readdirSync(join(dir, 'challenges')).at(-1)];
      const page = await visit(`/collections/challenges/entries/${slug}`);
      const address = page.getByRole('textbox', { name: /^Adress/u });
      await address.fill('Ett Namn');
      await page.getByLabel('Titel', { exact: true }).click();
      await page
        .getByText('små bokstäver a–z, siffror och bindestreck', { exact: false })
        .waitFor();
      await address.fill(taken.replace('.mdx', ''));
      await page.getByRole('button', { name: 'Spara', exact: true }).click();
      await page.getByText('Den adressen har redan en annan text').waitFor();
      assert.equal(await address.inputValue(), taken.replace('.mdx', ''));
      await page.context().close();
    },
  );

  it('is chosen for a new text', { timeout }, async () => {
    const { visit, git } = open();
    const page = await visit('/collections/pages/new');
    await page.getByLabel('Titel', { exact: true }).fill('En lång rubrik som ingen vill skriva');
    await page.getByLabel('Sammanfattning', { exact: true }).fill('Kort.');
    await page.getByRole('textbox', { name: /^Adress/u }).fill('kort');
    await page.getByRole('combobox', { name: 'Källor' }).click();
    await page.locator('[id^="react-select"][id*="-option-"]').first().click();
    await save(page);
    assert.match(git('show', 'cms/pages/kort:content/pages/kort.mdx'), /^title: En lång rubrik/mu);
    await page.context().close();
  });
});
