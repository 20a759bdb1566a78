import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseStatus, timeout } from './tools/editor-actions.ts';
import { fillEvent, open, saved } from './tools/forge/steps.ts';
import { useGitHub } from './tools/forge/use-github.ts';

describe('an outsider at GitHub', () => {
  const github = useGitHub('alex', true);
  const use = () => {
    const opened = github();
    const fork = (...args: readonly string[]) => opened.forge.forkOf('alex')?.git(...args) ?? '';
    return { ...opened, fork };
  };
  const path = 'content/events/ett-samtal-till.mdx';

  it('is asked for a copy of their own, in Swedish', { timeout }, async () => {
    const { page, forge } = use();
    await page.getByText('Du har inte skrivrätt här, men du kan lämna förslag.').waitFor();
    await page.getByRole('button', { name: 'Nej, avbryt' }).click();
    await page.getByRole('button', { name: /Logga in/u }).click();
    await page.getByRole('button', { name: 'Skapa min kopia' }).waitFor();
    assert.equal(forge.forkOf('alex'), undefined);
    await page.getByRole('button', { name: 'Skapa min kopia' }).click();
    await page.getByRole('link', { name: 'Händelser' }).waitFor();
    assert.ok(forge.forkOf('alex'));
  });

  it('writes an event and proposes it', { timeout: 2 * timeout }, async () => {
    const { page, forge, git, fork } = use();
    const before = git('for-each-ref');
    await open(page, 'events/new');
    await fillEvent(page, 'Ett samtal till', 'Också jag är välkommen.');
    await saved(page);
    const branch = 'cms/alex/arkiv/events/ett-samtal-till';
    assert.match(fork('show', `${branch}:${path}`), /Också jag är välkommen\./u);
    assert.equal(forge.pulls.length, 0);

    await page.getByRole('button', { name: /^Status/u }).click();
    await page.getByRole('menuitem', { name: 'Under granskning' }).waitFor();
    assert.equal(await page.getByRole('menuitem', { name: 'Redo' }).count(), 0);
    await page.keyboard.press('Escape');
    await chooseStatus(page, 'Under granskning');
    assert.deepEqual(
      forge.pulls.map((pull) => [pull.owner, pull.branch, pull.by, pull.state]),
      [['alex', branch, 'alex', 'open']],
    );
    // What is mended after that belongs to the same proposal.
    await page.getByLabel('Titel', { exact: true }).fill('Ett samtal till, på torget');
    await saved(page);
    await page.getByRole('button', { name: 'Status: Under granskning' }).waitFor();
    assert.equal(fork('diff', '--name-only', `main...${branch}`), path);
    assert.equal(git('for-each-ref'), before);
  });

  it('changes a text, and is told of what others changed', { timeout: 2 * timeout }, async () => {
    const { page, forge, git, fork, some } = use();
    const slug = some('challenges');
    const text = `content/challenges/${slug}.mdx`;
    await open(page, `challenges/entries/${slug}`);
    const theirs = git('show', `main:${text}`).replace(/^summary: .*$/mu, 'summary: Deras ord.');
    forge.origin.commit(text, `${theirs}\n`);
    const before = git('for-each-ref');
    await page.getByLabel('Sammanfattning', { exact: true }).fill('Ord utifrån.');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Någon annan har sparat samma text' });
    await dialog.getByRole('button', { name: 'Spara min text' }).click();
    await page.getByText('Ändringar sparade').waitFor();
    const branch = `cms/alex/arkiv/challenges/${slug}`;
    assert.match(fork('show', `${branch}:${text}`), /^summary: Ord utifrån\.$/mu);
    await chooseStatus(page, 'Under granskning');
    assert.equal(forge.pulls[1]?.state, 'open');
    await chooseStatus(page, 'Utkast');
    assert.equal(forge.pulls[1].state, 'closed');
    assert.equal(git('for-each-ref'), before);
  });

  it('cannot take away what is published, and is told so', { timeout }, async () => {
    const { page, git, forge } = use();
    await page.goto(`${page.url().replace(/#.*/u, '')}#/workflow`);
    await page.getByRole('button', { name: 'Bilder och dokument', exact: true }).click();
    await page.getByText('blatt.jpg').click();
    await page.getByRole('button', { name: 'Ta bort markerad' }).click();
    await page.getByText(/Filen togs inte bort\. Bara den som har skrivrätt/u).waitFor();
    await page.getByRole('button', { name: 'Stäng' }).click();
    assert.match(git('ls-tree', 'main', 'content/media/'), /blatt\.jpg/u);
    assert.deepEqual(
      [forge.forbidden, forge.unknown],
      [[`GET /repos/stad/arkiv/collaborators/alex/permission`], []],
    );
  });

  it('sees a proposal published, and others work on', { timeout: 2 * timeout }, async () => {
    const { browser, visit, page, forge, git, fork } = use();
    await forge.merge(1);
    assert.match(git('show', `main:${path}`), /^title: Ett samtal till, på torget$/mu);
    await page.reload();
    await open(page, 'events/entries/ett-samtal-till');
    await page.getByRole('button', { name: /^Publicerad/u }).waitFor();
    assert.doesNotMatch(fork('branch', '--list', 'cms/*'), /ett-samtal-till/u);
    // A proposal whose copy is gone must not hide the drafts of those who write here.
    forge.removeFork('alex');
    const inside = await visit(browser, 'kim');
    await inside.getByRole('link', { name: 'Händelser' }).waitFor();
    await open(inside, 'events/entries/ett-samtal-till');
    await inside.getByLabel('Titel', { exact: true }).fill('Rättat här');
    await saved(inside);
    assert.match(git('show', `cms/events/ett-samtal-till:${path}`), /^title: Rättat här$/mu);
    await inside.goto(`${inside.url().replace(/#.*/u, '')}#/workflow`);
    await inside.reload();
    await inside.getByRole('heading', { name: 'Rättat här' }).waitFor();
    await inside.context().close();
  });
});
