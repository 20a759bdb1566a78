import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import type { Route } from 'playwright-core';
import { chooseStatus, openTranslation, timeout } from './tools/editor-actions.ts';
import { addPicture, fillEvent, open, publish, published, saved } from './tools/forge/steps.ts';
import { useGitHub } from './tools/forge/use-github.ts';

describe('the editor on GitHub', () => {
  const use = useGitHub('kim');

  it('writes, sends to review and publishes', { timeout: 2 * timeout }, async () => {
    const { page, forge, git, strangers } = use();
    await page.getByRole('link', { name: 'Händelser' }).waitFor();
    await open(page, 'events/new');
    await fillEvent(page, 'Samtal på torget', 'Alla är välkomna.');
    await addPicture(page, 'Torget.png');
    await saved(page);
    const path = 'content/events/samtal-pa-torget.mdx';
    const files = `${path}\ncontent/media/torget.png`;
    // The picture stays in the draft when it is saved again, also when it is opened anew.
    await page.getByLabel('Sammanfattning', { exact: true }).fill('Vi ses, och talar.');
    await saved(page);
    assert.equal(git('diff', '--name-only', 'main...cms/events/samtal-pa-torget'), files);
    await page.reload();
    await page.getByText('Ändringar sparade').waitFor();
    await page.getByLabel('Sammanfattning', { exact: true }).fill('Vi ses och talar.');
    await saved(page);
    assert.equal(git('diff', '--name-only', 'main...cms/events/samtal-pa-torget'), files);
    assert.match(git('show', `cms/events/samtal-pa-torget:${path}`), /^title: Samtal på torget$/mu);
    assert.throws(() => git('show', `main:${path}`));
    const main = git('rev-parse', 'main');

    await chooseStatus(page, 'Under granskning');
    await published(page);
    assert.match(git('show', `main:${path}`), /Alla är välkomna\./u);
    assert.equal(git('rev-parse', 'main~1'), main);
    assert.equal(git('branch', '--list', 'cms/*'), '');
    assert.equal(git('diff', '--name-only', main, 'main'), files);
    assert.deepEqual(forge.unknown, []);
    assert.deepEqual(strangers(), []);
  });

  it('gives a text another address', { timeout: 2 * timeout }, async () => {
    const { page, git, some } = use();
    const slug = some('formats');
    await open(page, `formats/entries/${slug}`);
    await page.getByRole('textbox', { name: /^Adress/u }).fill('nytt-namn');
    await saved(page);
    assert.equal(
      changed(git('diff', '--find-renames', '--unified=0', `main...cms/formats/${slug}`)),
      `rename from content/formats/${slug}.mdx\nrename to content/formats/nytt-namn.mdx\n+aliases:\n+  - ${slug}`,
    );
    // A second thought before it is published changes the moved text.
    await page.getByLabel('Titel', { exact: true }).fill('Ett nytt namn');
    await saved(page);
    await published(page);
    await page.waitForURL(/\/formats\/entries\/nytt-namn$/u);
    assert.match(git('show', 'main:content/formats/nytt-namn.mdx'), /^title: Ett nytt namn$/mu);
    assert.throws(() => git('show', `main:content/formats/${slug}.mdx`));
  });

  it('takes a translation away, and throws a draft away', { timeout: 2 * timeout }, async () => {
    const { page, forge, git } = use();
    await open(page, 'pages/entries/start');
    await openTranslation(page, 'English');
    await page.getByRole('checkbox', { name: /^Ta bort den här översättningen/u }).check();
    await saved(page);
    const english = () => git('diff', '--name-status', 'main', 'cms/pages/start').split('\n')[0];
    assert.equal(english(), 'D\tcontent/pages/start.en.mdx');
    assert.match(git('show', 'cms/pages/start:content/pages/start.mdx'), /^ {2}- en$/mu);
    // Opened again, the draft does not bring it back.
    await page.reload();
    await page.getByText('Ändringar sparade').waitFor();
    await page.getByTitle('Visa eller dölj översättningar').click();
    await page.getByRole('textbox', { name: 'Titel', exact: true }).first().fill('En start');
    await saved(page);
    assert.equal(english(), 'D\tcontent/pages/start.en.mdx');
    const main = git('rev-parse', 'main');
    const deleted = page.waitForResponse((response) => response.request().method() === 'DELETE');
    await page.getByRole('button', { name: 'Släng ändringarna' }).click();
    await deleted;
    assert.equal(git('branch', '--list', 'cms/*'), '');
    assert.equal(git('rev-parse', 'main'), main);
    assert.deepEqual(
      forge.pulls.filter(({ state }) => state === 'open'),
      [],
    );
  });

  it('removes a published text, and a picture', { timeout: 2 * timeout }, async () => {
    const { page, forge, git, some } = use();
    const slug = some('organisations');
    await open(page, `organisations/entries/${slug}`);
    await page.getByRole('button', { name: 'Ta bort sidan' }).click();
    await page.waitForURL(/#\/collections\/organisations$/u);
    assert.throws(() => git('show', `main:content/organisations/${slug}.mdx`));

    await page.getByRole('button', { name: 'Bilder och dokument', exact: true }).click();
    await page.getByText('blatt.jpg').click();
    const deleted = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await page.getByRole('button', { name: 'Ta bort markerad' }).click();
    await deleted;
    assert.throws(() => git('show', 'main:content/media/blatt.jpg'));
    await page.getByRole('button', { name: 'Stäng' }).click();

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
    await page.getByText('GitHub tog inte emot texten').waitFor();
    assert.equal(git('branch', '--list', 'cms/*'), '');
    await save.click();
    assert.match(await version('Den andras text, som är sparad'), /Ord emellan\./u);
    await dialog.getByRole('button', { name: 'Spara min text' }).click();
    await page.getByText('Ändringar sparade').waitFor();

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

/** What a difference changes, without where. */
function changed(diff: string): string {
  const lines = diff.split('\n').filter((line) => /^(?:rename|[+-][^+-])/u.test(line));
  return lines.join('\n');
}
