import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './index.ts';
import { faultsOf, page, siteYaml, sound, withContent } from './sample-content.ts';

test('a sound folder has no faults', async () => {
  assert.deepEqual(await faultsOf(sound()), []);
});

test('every fault of every file is told at once, in order', async () => {
  const faults = await faultsOf(
    sound({
      'site.yaml': `${siteYaml}layout: a\n`,
      'pages/om.mdx': page('# A\n\n{b}'),
      'pages/kontakt.mdx': page('[här](/om/)\n\n[Sidan om Lund](/finns-inte/)', 'parent: saknas\n'),
      'events/möte.mdx': page('a'),
      'formats/lunch.html': 'a',
      'media/a.png': 'ingen bild',
      'pages/tom.mdx': '',
    }),
  );
  assert.deepEqual(faults, [
    'content/events/möte.mdx:1:1 file-name',
    'content/formats/lunch.html:1:1 file-kind',
    'content/media/a.png:1:1 picture-type',
    'content/pages/kontakt.mdx:6:1 reference',
    'content/pages/kontakt.mdx:9:1 link-text',
    'content/pages/kontakt.mdx:11:1 internal-link',
    'content/pages/om.mdx:8:1 heading-level',
    'content/pages/om.mdx:10:1 expression',
    'content/pages/tom.mdx:1:1 front-matter',
    'content/site.yaml:22:1 unknown-key',
  ]);
});

test('the folder has a site.yaml and a start page', async () => {
  assert.deepEqual(await faultsOf({ 'pages/om.mdx': page('a') }), [
    'content/site.yaml:1:1 site-missing',
    'content/site.yaml:1:1 start-missing',
  ]);
});

test('faults in one text do not make its neighbours faulty', async () => {
  const faults = await faultsOf(
    sound({
      'pages/om.mdx': page('## Bakgrund\n\n<b>a</b>'),
      'pages/bred.mdx': page('> '.repeat(20)),
      'pages/trasig.mdx': page(`## A\n\n${'Ett <3 hjärta.\n\n'.repeat(60)}`),
      'pages/granne.mdx': page(
        '[Bakgrunden](/om/#bakgrund) och [den breda](/bred/#a) och [den trasiga](/trasig/#a)',
        'parent: om\n',
      ),
    }),
  );
  const files = new Set(faults.map((fault) => fault.split(':')[0]));
  assert.deepEqual(
    [...files],
    ['bred', 'om', 'trasig'].map((name) => `content/pages/${name}.mdx`),
  );
});

test('the progress is told', async () => {
  const told: string[] = [];
  await withContent(sound(), (dir) =>
    checkContent(dir, { progress: (done, total) => told.push(`${done}/${total}`) }),
  );
  assert.deepEqual(told, ['1/3', '2/3', '3/3']);
});
