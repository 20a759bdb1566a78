import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsIn } from '../i18n/index.ts';
import { fingerprint } from '../model/index.ts';
import { chooseLanguage, openTranslation, publish, save, timeout } from './tools/editor-actions.ts';
import { useEditor } from './tools/open-editor.ts';

describe('a translation', () => {
  const open = useEditor();
  const stale = textsIn('en').page.stale;
  const english = async () => (await fetch(`${open().address}en/`)).text();
  const file = (language: string) => open().git('show', `main:content/pages/start${language}.mdx`);

  it(
    'says when it no longer follows, until somebody has compared',
    { timeout: 5 * timeout },
    async () => {
      assert.ok(!(await english()).includes(stale));
      const page = await open().visit('/collections/pages/entries/start');
      await page.getByLabel('Sammanfattning', { exact: true }).fill('En ny början.');
      await save(page);
      await publish(page);
      assert.ok((await english()).includes(stale), 'the Swedish text has changed');

      const preview = page.frameLocator('#preview-pane').locator('.page');
      await chooseLanguage(page, 'English');
      await preview.getByText(stale).waitFor();
      await page.getByRole('checkbox', { name: /^Gjord från/u }).check();
      await preview.getByText(stale).waitFor({ state: 'detached' });
      await chooseLanguage(page, 'Svenska');
      await save(page);
      await publish(page);
      assert.match(file('.en'), new RegExp(`^madeFrom: "${fingerprint(`${file('')}\n`)}"$`, 'mu'));
      assert.ok(!(await english()).includes(stale), 'somebody has compared');
      await page.context().close();
    },
  );

  it(
    'is taken away, and its address leads to the Swedish text',
    { timeout: 3 * timeout },
    async () => {
      const page = await open().visit('/collections/pages/entries/start');
      await openTranslation(page, 'English');
      await page.getByRole('checkbox', { name: /^Ta bort den här översättningen/u }).check();
      await page.getByText('tas bort när utkastet publiceras').waitFor();
      await save(page);
      const draft = 'cms/pages/start';
      const changes = open().git('diff', '--name-status', 'main', draft);
      assert.match(changes, /^D\tcontent\/pages\/start\.en\.mdx$/mu);
      // Saved again from the same form, it stays away.
      await page.getByRole('textbox', { name: 'Titel', exact: true }).first().fill('En start');
      await save(page);
      await publish(page);
      assert.match(open().git('show', 'main:content/pages/start.mdx'), /^ {2}- en$/mu);
      const tree = open().git('ls-tree', '--name-only', 'main', 'content/pages/');
      assert.match(tree, /start\.sv-simple\.mdx/u);
      assert.doesNotMatch(tree, /start\.en\./u);
      const english = await page.context().newPage();
      await english.goto(`${open().address}en/`);
      await english.waitForURL(open().address);
      await page.context().close();
    },
  );
});
