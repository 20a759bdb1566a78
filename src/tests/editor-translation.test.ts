import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsIn } from '../i18n/index.ts';
import { fingerprint } from '../model/index.ts';
import { publish, save, timeout } from './tools/editor-actions.ts';
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

      await page.getByTitle('Visa eller dölj översättningar').click();
      await page
        .getByRole('button', { name: /^Språk: /u })
        .last()
        .click();
      await page.getByRole('menuitem', { name: 'en', exact: true }).click();
      await page
        .getByRole('checkbox', { name: /^Gjord från/u })
        .last()
        .check();
      await save(page);
      await publish(page);
      assert.match(file('.en'), new RegExp(`^madeFrom: "${fingerprint(`${file('')}\n`)}"$`, 'mu'));
      assert.ok(!(await english()).includes(stale), 'somebody has compared');
      await page.context().close();
    },
  );
});
