import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { CollectionName } from '../../../model/index.ts';
import { chooseStatus, openTranslation } from '../editor-actions.ts';
import { addPicture, fillEvent, open, openAnew, published, saved } from './steps.ts';
import type { Repository } from './repository.ts';

/** The editor on some forge, and the repository behind it. */
export interface OpenForge {
  readonly page: Page;
  readonly git: Repository['git'];
  /** A text of a collection. */
  readonly some: (collection: CollectionName) => string;
}

/** Writes an event with a picture, opens the draft anew, sends it to review and publishes. */
export async function writeWithPicture({ page, git }: OpenForge): Promise<void> {
  await open(page, 'events/new');
  await fillEvent(page, 'Samtal på torget', 'Alla är välkomna.');
  await addPicture(page, 'Torget.png');
  await failProposal(page);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText('Texten sparades inte').waitFor();
  assert.equal(git('branch', '--list', 'cms/*'), '');
  await saved(page);
  const path = 'content/events/samtal-pa-torget.mdx';
  const files = `${path}\ncontent/media/torget.png`;
  // The picture stays in the draft when it is saved again, also when it is opened anew.
  await page.getByLabel('Sammanfattning', { exact: true }).fill('Vi ses, och talar.');
  await saved(page);
  assert.equal(git('diff', '--name-only', 'main...cms/events/samtal-pa-torget'), files);
  await openAnew(page, 'events/entries/samtal-pa-torget');
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
}

/** Gives a text another address, thinks twice, and publishes. */
export async function giveAnotherAddress({ page, git, some }: OpenForge): Promise<void> {
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
}

/** Takes a translation away, opens the draft anew, and throws it away. */
export async function takeTranslationAway({ page, git }: OpenForge): Promise<void> {
  await open(page, 'pages/entries/start');
  await openTranslation(page, 'English');
  await page.getByRole('checkbox', { name: /^Ta bort den här översättningen/u }).check();
  await saved(page);
  const english = () => git('diff', '--name-status', 'main', 'cms/pages/start').split('\n')[0];
  assert.equal(english(), 'D\tcontent/pages/start.en.mdx');
  assert.match(git('show', 'cms/pages/start:content/pages/start.mdx'), /^ {2}- en$/mu);
  // Opened again, the draft does not bring it back.
  await openAnew(page, 'pages/entries/start');
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
}

/** Removes a published text, and a picture. */
export async function remove({ page, git, some }: OpenForge): Promise<void> {
  const slug = some('organisations');
  await open(page, `organisations/entries/${slug}`);
  await page.getByRole('button', { name: 'Ta bort sidan' }).click();
  await page.waitForURL(/#\/collections\/organisations$/u);
  assert.throws(() => git('show', `main:content/organisations/${slug}.mdx`));

  await page.getByRole('button', { name: 'Bilder och dokument', exact: true }).click();
  await page.getByText('blatt.jpg').click();
  await page.getByRole('button', { name: 'Ta bort markerad' }).click();
  await page.getByText('blatt.jpg').waitFor({ state: 'detached' });
  assert.throws(() => git('show', 'main:content/media/blatt.jpg'));
  await page.getByRole('button', { name: 'Stäng' }).click();
}

/** Lets the forge fail once, when a draft's branch is to become a proposal. */
async function failProposal(page: Page): Promise<void> {
  let hasFailed = false;
  await page.route(/\/(?:pulls|merge_requests)(?:\?.*)?$/u, (route) => {
    if (hasFailed || route.request().method() !== 'POST') return route.fallback();
    hasFailed = true;
    return route.fulfill({
      status: 503,
      headers: { 'access-control-allow-origin': '*' },
      json: { message: 'Service unavailable' },
    });
  });
}

/** What a difference changes, without where. */
function changed(diff: string): string {
  const lines = diff.split('\n').filter((line) => /^(?:rename|[+-][^+-])/u.test(line));
  return lines.join('\n');
}
