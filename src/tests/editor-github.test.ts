import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import type { Route } from 'playwright-core';
import { timeout } from './tools/editor-actions.ts';
import { nothingToSave, open, publish, saved } from './tools/forge/steps.ts';
import { useGitHub } from './tools/forge/use-github.ts';
import {
  giveAnotherAddress,
  remove,
  takeTranslationAway,
  writeWithPicture,
} from './tools/forge/ways.ts';

describe('the editor on GitHub', () => {
  const use = useGitHub('kim');

  it('writes, sends to review and publishes', { timeout: 2 * timeout }, async () => {
    const { page, forge, strangers } = use();
    await page.getByRole('link', { name: 'Händelser' }).waitFor();
    await writeWithPicture(use());
    assert.deepEqual(forge.unknown, []);
    assert.deepEqual(strangers(), []);
  });

  it('gives a text another address', { timeout: 2 * timeout }, async () => {
    await giveAnotherAddress(use());
  });

  it('takes a translation away, and throws a draft away', { timeout: 2 * timeout }, async () => {
    await takeTranslationAway(use());
    const { forge } = use();
    assert.deepEqual(
      forge.pulls.filter(({ state }) => state === 'open'),
      [],
    );
  });

  it('removes a published text, and a picture', { timeout: 2 * timeout }, async () => {
    await remove(use());
    const { page, forge, git } = use();
    // Where the branch is protected it becomes a proposal, which waits for its checks.
    forge.rules.isProtected = true;
    const [second = ''] = git('ls-tree', '--name-only', 'main', 'content/organisations/').split(
      '\n',
    );
    await open(page, `organisations/entries/${basename(second, '.mdx')}`);
    await page.getByRole('button', { name: 'Ta bort sidan' }).click();
    const number = forge.pulls.length + 1;
    await page.getByText(`Texten togs inte bort. Det väntar som förslag ${number}`).waitFor();
    assert.ok(git('show', `main:${second}`));
    forge.rules.isProtected = false;
    await forge.merge(number);
    assert.throws(() => git('show', `main:${second}`));
  });

  it('refuses the address of another text', { timeout }, async () => {
    const { page, git } = use();
    const [slug = '', taken = ''] = git('ls-tree', '--name-only', 'main', 'content/challenges/')
      .split('\n')
      .map((path) => basename(path, '.mdx'));
    await open(page, `challenges/entries/${slug}`);
    await page.getByRole('textbox', { name: /^Adress/u }).fill(taken);
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('Den adressen har redan en annan text').waitFor();
    assert.equal(git('branch', '--list', 'cms/*'), '');
  });

  it('tells of somebody else’s change, and loses neither', { timeout: 2 * timeout }, async () => {
    const { page, forge, git, some } = use();
    const slug = some('challenges');
    const path = `content/challenges/${slug}.mdx`;
    const before = git('show', `main:${path}`);
    const summary = (text: string) => before.replace(/^summary: .*$/mu, `summary: ${text}`);
    await open(page, `challenges/entries/${slug}`);
    forge.origin.commit(path, `${summary('Deras ord.')}\n`);
    await page.getByLabel('Sammanfattning', { exact: true }).fill('Mina ord.');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Någon annan har sparat samma text' });
    const version = (name: string) => dialog.getByRole('textbox', { name }).inputValue();
    assert.match(await version('Din text'), /Mina ord\./u);
    assert.match(await version('Den andras text, som är sparad'), /Deras ord\./u);
    await dialog.getByRole('button', { name: 'Tillbaka, spara inte nu' }).click();
    assert.equal(git('branch', '--list', 'cms/*'), '');
    assert.equal(
      await page.getByLabel('Sammanfattning', { exact: true }).inputValue(),
      'Mina ord.',
    );
    // Who saves between the question and the answer is not written over either.
    const between = async (route: Route) => {
      forge.origin.commit(path, `${summary('Ord emellan.')}\n`);
      await route.continue();
    };
    await page.route('**/git/blobs', between, { times: 1 });
    const save = page.getByRole('button', { name: 'Spara', exact: true });
    await save.click();
    await dialog.getByRole('button', { name: 'Spara min text' }).click();
    await dialog.waitFor({ state: 'hidden' });
    assert.match(await version('Den andras text, som är sparad'), /Ord emellan\./u);
    await dialog.getByRole('button', { name: 'Spara min text' }).click();
    await nothingToSave(page);

    // What is published meanwhile on the same lines is not written over, by saving nor publishing.
    forge.origin.commit(path, `${summary('Nya ord.')}\n`);
    const main = git('rev-parse', 'main');
    await page.getByLabel('Sammanfattning', { exact: true }).fill('Mina sista ord.');
    await saved(page);
    await publish(page);
    await page
      .getByText(/Texten publicerades inte\. GitHub säger att utkastet inte slås ihop/u)
      .waitFor();
    assert.equal(git('rev-parse', 'main'), main);
    assert.match(git('show', `cms/challenges/${slug}:${path}`), /Mina sista ord\./u);
  });
});
