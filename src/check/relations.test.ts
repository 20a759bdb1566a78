import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../model/index.ts';
import { checkContent } from './index.ts';
import { faultsOf, page, siteYaml, sound, withContent } from './sample-content.ts';

const lunch = '---\ntitle: Lunch\nsummary: S\norder: 1\narrangement: ring\nsources: [plan]\n---\n';
const event = (more = '') =>
  `---\ntitle: T\nsummary: S\nformat: lunch\nstate: held\nwhen: 2023-10\nsources: [plan]\n${more}---\n`;
const om = (body: string) => sound({ 'pages/om.mdx': page(body) });

test('references lead to texts and sources that exist', async () => {
  const files = { 'formats/lunch.mdx': lunch, 'events/a.mdx': event() };
  assert.deepEqual(await faultsOf(sound(files)), []);
  assert.deepEqual(await faultsOf(sound({ 'events/a.mdx': event() })), [
    'content/events/a.mdx:4:1 reference',
  ]);
  const lost = event(
    'challenges:\n  - a\norganisations:\n  - role: partner\n    organisation: b\n',
  ).replace('plan', 'okänd');
  assert.deepEqual(await faultsOf(sound({ ...files, 'events/a.mdx': lost })), [
    'content/events/a.mdx:7:11 value',
    'content/events/a.mdx:9:5 reference',
    'content/events/a.mdx:12:5 reference',
  ]);
});

test('a reference names the text that was probably meant', async () => {
  const files = sound({
    'formats/lunch.mdx': lunch,
    'events/a.mdx': event().replace('lunch', 'lunhc'),
  });
  const { problems } = await withContent(files, (dir) => checkContent(dir));
  assert.deepEqual(
    problems.map(({ fix }) => fix),
    ['Menade du lunch?'],
  );
});

test('a reference to a faulty text is no fault of its own', async () => {
  const files = {
    'formats/lunch.mdx': lunch.replace('order: 1', 'order: x'),
    'events/a.mdx': event(),
  };
  assert.deepEqual(await faultsOf(sound(files)), ['content/formats/lunch.mdx:4:1 value']);
});

test('a name that all objects have is no text', async () => {
  assert.deepEqual(await faultsOf(sound({ 'pages/om.mdx': page('a', 'parent: constructor\n') })), [
    'content/pages/om.mdx:6:1 reference',
  ]);
});

test('links within the site lead somewhere', async () => {
  const good =
    '## Här\n\n[Startsidan](/) [Sidan](/om/#har) [Rubriken](#har) [Arkivet](/arkiv/?a=b) [Menyn](/om/#innehall)';
  assert.deepEqual(await faultsOf(om(good)), []);
  for (const target of [
    '/finns-inte/',
    '/om',
    '/OM/',
    '/om/#finns-inte',
    '#finns-inte',
    '/arkiv/1999/',
    '/om/?a#b',
    '/.',
    '/constructor/',
    '/media/a.pdf',
    '/#a',
  ]) {
    assert.deepEqual(
      await faultsOf(om(`[Sidan](${target})`)),
      ['content/pages/om.mdx:8:1 internal-link'],
      target,
    );
  }
  assert.deepEqual(await faultsOf(om('[Sidan][a]\n\n[a]: /finns-inte/')), [
    'content/pages/om.mdx:10:1 internal-link',
  ]);
});

test('a list in the archive exists when something held stands in it', async () => {
  const files = (state: string) =>
    sound({
      'formats/lunch.mdx': lunch,
      'events/a.mdx': event().replace('held', state),
      'pages/om.mdx': page('[År 2023](/arkiv/2023/) [Luncherna](/arkiv/format/lunch/)'),
    });
  assert.deepEqual(await faultsOf(files('held')), []);
  assert.equal((await faultsOf(files('planned'))).length, 2);
});

test('pictures and documents that are shown lie in the folder', async () => {
  const body = '![En hund](/media/hund.png)\n\n<DocumentLink file="/media/a.pdf" title="A" />';
  assert.deepEqual(await faultsOf(om(body)), [
    'content/pages/om.mdx:8:1 media-missing',
    'content/pages/om.mdx:10:1 media-missing',
  ]);
  assert.deepEqual(
    await faultsOf(
      sound({ 'pages/om.mdx': page('[Planen](/media/a.pdf)'), 'media/a.pdf': '%PDF-1.7' }),
    ),
    [],
  );
  const files = {
    'formats/lunch.mdx': lunch,
    'events/a.mdx': event('documents:\n  - title: A\n    file: /media/a.pdf\n'),
  };
  assert.deepEqual(await faultsOf(sound(files)), ['content/events/a.mdx:10:5 media-missing']);
});

test('two pages never share an address', async () => {
  for (const path of [
    'pages/arkiv',
    'pages/en',
    'pages/sok',
    'pages/handelser',
    'formats/format',
  ]) {
    const source = path.startsWith('formats') ? lunch : page('a');
    const faults = await faultsOf(sound({ [`${path}.mdx`]: source }));
    assert.deepEqual(faults, [`content/${path}.mdx:1:1 address-taken`]);
  }
  const english = '---\ntitle: T\nsummary: S\nmadeFrom: x\n---\n';
  assert.deepEqual(await faultsOf(sound({ 'pages/start.en.mdx': english })), []);
});

test('a text in another language has a Swedish original', async () => {
  const english = '---\ntitle: T\nsummary: S\nmadeFrom: x\n---\n\n[The page](/en/om/)\n';
  assert.deepEqual(await faultsOf(sound({ 'pages/om.en.mdx': english })), []);
  assert.deepEqual(
    await faultsOf(sound({ 'pages/om.en.mdx': english, 'pages/x.en.mdx': english })),
    ['content/pages/x.en.mdx:1:1 sister-alone'],
  );
});

test('an original that has changed since is advice, not a fault', async () => {
  const adviceOn = async (madeFrom: string) => {
    const sister = `---\ntitle: T\nsummary: S\nmadeFrom: "${madeFrom}"\n---\n`;
    const files = sound({ 'pages/om.mdx': page('a'), 'pages/om.en.mdx': sister });
    const { problems, advice } = await withContent(files, (dir) => checkContent(dir));
    assert.deepEqual(problems, []);
    return advice.map(({ file, line, expected }) => `${file}:${line} ${expected}`);
  };
  const now = fingerprint(page('a'));
  assert.deepEqual(await adviceOn(now), []);
  assert.deepEqual(await adviceOn('0'), [`content/pages/om.en.mdx:4 madeFrom: "${now}"`]);
});

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
