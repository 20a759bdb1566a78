import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, lunch, page, sound } from '../sample-content.ts';

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
