import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../index.ts';
import { faultsOf, heldEvent, lunch, page, sound, withContent } from '../sample-content.ts';

test('references lead to texts and sources that exist', async () => {
  const files = { 'formats/lunch.mdx': lunch, 'events/a.mdx': heldEvent() };
  assert.deepEqual(await faultsOf(sound(files)), []);
  assert.deepEqual(await faultsOf(sound({ 'events/a.mdx': heldEvent() })), [
    'content/events/a.mdx:4:1 reference',
  ]);
  const lost = heldEvent(
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
    'events/a.mdx': heldEvent().replace('lunch', 'lunhc'),
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
    'events/a.mdx': heldEvent(),
  };
  assert.deepEqual(await faultsOf(sound(files)), ['content/formats/lunch.mdx:4:1 value']);
});

test('a name that all objects have is no text', async () => {
  assert.deepEqual(await faultsOf(sound({ 'pages/om.mdx': page('a', 'parent: constructor\n') })), [
    'content/pages/om.mdx:6:1 reference',
  ]);
});
