import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, heldEvent, lunch, page, sound } from '../sample-content.ts';

const om = (body: string) => sound({ 'pages/om.mdx': page(body) });

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

test('what can be followed can be linked to', async () => {
  const files = (body: string) =>
    sound({ 'formats/lunch.mdx': lunch, 'events/a.mdx': heldEvent(), 'pages/om.mdx': page(body) });
  const good =
    '[Alla](/kalender/alla.ics) [Luncher](/kalender/format/lunch.ics) [Nytt](/flode/format/lunch.atom)';
  assert.deepEqual(await faultsOf(files(good)), []);
  for (const target of ['/kalender/format/mat.ics', '/flode/alla.ics', '/handelser/b.ics']) {
    assert.equal((await faultsOf(files(`[Dit](${target})`))).length, 1, target);
  }
});

test('a list in the archive exists when something held stands in it', async () => {
  const files = (state: string) =>
    sound({
      'formats/lunch.mdx': lunch,
      'events/a.mdx': heldEvent().replace('held', state),
      'pages/om.mdx': page('[År 2023](/arkiv/2023/) [Luncherna](/arkiv/format/lunch/)'),
    });
  assert.deepEqual(await faultsOf(files('held')), []);
  assert.equal((await faultsOf(files('planned'))).length, 2);
});
