import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, siteYaml, sound } from '../sample-content.ts';

test('the menus lead to pages that exist', async () => {
  for (const href of [
    '/finns-inte/',
    'javascript:alert(1)',
    '//exempel.se/',
    'https://exempel.se/',
  ]) {
    const site = siteYaml.replace('href: /om/', `href: "${href}"`);
    assert.deepEqual(
      await faultsOf(sound({ 'site.yaml': site })),
      ['content/site.yaml:1:1 menu-link'],
      href,
    );
  }
});

test('the time zone and the colours of the site are judged', async () => {
  const rulesOf = async (from: string, to: string) =>
    (await faultsOf(sound({ 'site.yaml': siteYaml.replace(from, to) }))).map((fault) =>
      fault.split(':').slice(1).join(':'),
    );
  assert.deepEqual(await rulesOf('Europe/Stockholm', 'Europe/Lund'), ['3:1 time-zone']);
  assert.deepEqual(await rulesOf('ink: "#000000"', 'ink: "#eeeeee"'), ['1:1 contrast']);
});
