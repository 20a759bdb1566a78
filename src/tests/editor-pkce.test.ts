import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseStatus, timeout } from './tools/editor-actions.ts';
import { nothingToSave, open, publish, published, saved } from './tools/forge/steps.ts';
import { pkceForges, usePkce } from './tools/forge/use-pkce.ts';
import {
  giveAnotherAddress,
  remove,
  takeTranslationAway,
  writeWithPicture,
} from './tools/forge/ways.ts';

for (const kind of pkceForges) {
  describe(`the editor on ${kind.name}`, () => {
    const use = usePkce(kind);

    it('signs in with a proof of its own', { timeout }, async () => {
      const { page, forge, door } = use();
      const login = page.getByRole('button', { name: kind.name });
      // A sign-in that somebody else began, and a code that was given to somebody else.
      door.meddle('state');
      await login.click();
      await page.getByText('Inloggningen började inte här').waitFor();
      door.meddle('code');
      await login.click();
      await page.getByText('The code is not for you').waitFor();
      assert.deepEqual(forge.asked, []);

      await login.click();
      await page.getByRole('link', { name: 'Händelser' }).waitFor();
      assert.doesNotMatch(page.url(), /code|state/u);
    });

    it('changes a text and publishes', { timeout: 2 * timeout }, async () => {
      const { page, git, some } = use();
      const slug = some('challenges');
      const path = `content/challenges/${slug}.mdx`;
      const [, title = ''] = /^title: (.+)$/mu.exec(git('show', `main:${path}`)) ?? [];
      await page.goto(`${page.url().replace(/#.*/u, '')}#/collections/challenges`);
      await page.getByRole('heading', { name: title }).waitFor();

      await open(page, `challenges/entries/${slug}`);
      await page.getByLabel('Sammanfattning', { exact: true }).fill('Skrivet utifrån.');
      await saved(page);
      const lines = (range: string) => git('diff', '--numstat', range);
      assert.equal(lines(`main...cms/challenges/${slug}`), `1\t1\t${path}`);
      await page.getByLabel('Sammanfattning', { exact: true }).fill('Skrivet en gång till.');
      await saved(page);
      await chooseStatus(page, 'Under granskning');
      const main = git('rev-parse', 'main');
      await published(page);
      assert.equal(lines(`${main}..main`), `1\t1\t${path}`);
      assert.match(git('show', `main:${path}`), /^summary: Skrivet en gång till\.$/mu);
      assert.equal(git('branch', '--list', 'cms/*'), '');
    });

    it('gives a text another address', { timeout: 2 * timeout }, async () => {
      await giveAnotherAddress(use());
    });

    it('takes a translation away, and throws a draft away', { timeout: 2 * timeout }, async () => {
      await takeTranslationAway(use());
    });

    it('writes with a picture', { timeout: 2 * timeout }, async () => {
      await writeWithPicture(use());
    });

    it('removes a published text, and a picture', { timeout: 2 * timeout }, async () => {
      await remove(use());
    });

    it('loses no words when two save at the same time', { timeout: 2 * timeout }, async () => {
      const { page, forge, repository, git, some } = use();
      const slug = some('challenges');
      const [path, draft] = [`content/challenges/${slug}.mdx`, `cms/challenges/${slug}`];
      const before = git('show', `main:${path}`);
      const write = (text: string, branch: string) =>
        repository.commit(
          path,
          `${before.replace(/^summary: .*$/mu, `summary: ${text}`)}\n`,
          branch,
        );
      /** Somebody saves when the editor has compared, and before the forge has heard of its text. */
      const meanwhile = (text: string, branch: string) =>
        page.route(
          kind.saves,
          (route) => {
            write(text, branch);
            return route.fallback();
          },
          { times: 1 },
        );
      const summary = page.getByLabel('Sammanfattning', { exact: true });
      const save = page.getByRole('button', { name: 'Spara', exact: true });
      const dialog = page.getByRole('dialog', { name: 'Någon annan har sparat samma text' });
      const version = (name: string) => dialog.getByRole('textbox', { name }).inputValue();
      await open(page, `challenges/entries/${slug}`);
      await summary.fill('Mina ord.');
      await meanwhile('Deras ord.', 'main');
      await save.click();
      assert.match(await version('Din text'), /Mina ord\./u);
      assert.match(await version('Den andras text, som är sparad'), /Deras ord\./u);
      await dialog.getByRole('button', { name: 'Tillbaka, spara inte nu' }).click();
      assert.equal(git('branch', '--list', 'cms/*'), '');
      assert.equal(await summary.inputValue(), 'Mina ord.');
      await save.click();
      await dialog.getByRole('button', { name: 'Spara min text' }).click();
      await nothingToSave(page);

      await summary.fill('Mina nya ord.');
      await meanwhile('Ord i utkastet.', draft);
      await save.click();
      assert.match(await version('Den andras text, som är sparad'), /Ord i utkastet\./u);
      await dialog.getByRole('button', { name: 'Spara min text' }).click();
      await nothingToSave(page);
      assert.match(git('show', `${draft}:${path}`), /^summary: Mina nya ord\.$/mu);
      assert.match(git('show', `${draft}~1:${path}`), /^summary: Ord i utkastet\.$/mu);

      // What others publish meanwhile on the same lines is not written over.
      write('Deras.', 'main');
      await publish(page);
      await page.getByText(`${kind.name} säger att utkastet inte slås ihop`).waitFor();
      assert.match(git('show', `main:${path}`), /^summary: Deras\.$/mu);
      assert.deepEqual(forge.unknown, []);
    });
  });
}
