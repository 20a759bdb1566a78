import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, heldEvent, lunch, page, sound } from '../sample-content.ts';

const om = (body: string) => sound({ 'pages/om.mdx': page(body) });

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
    'events/a.mdx': heldEvent('documents:\n  - title: A\n    file: /media/a.pdf\n'),
  };
  assert.deepEqual(await faultsOf(sound(files)), ['content/events/a.mdx:10:5 media-missing']);
});
