import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, siteYaml, sound } from '../sample-content.ts';

const copy = (address: string, archived = 'https://arkiv.exempel.se/1', when = '2024-05') =>
  `  - { address: "${address}", archived: "${archived}", when: ${when} }\n`;
const faults = (...rows: readonly string[]) =>
  faultsOf(sound({ 'site.yaml': `${siteYaml}archivedLinks:\n${rows.join('')}` }));
const gone = 'https://exempel.se/borta';

test('a kept copy is told once for each address, with the day as far as it is known', async () => {
  assert.deepEqual(await faults(copy(gone), copy(`${gone}/2`, undefined, '2024')), []);
});

test('a second copy of the same page, none at all, and no address are refused', async () => {
  assert.match((await faults(copy(gone), copy(gone))).join(), /archived-link$/u);
  assert.match((await faults(copy(gone, gone))).join(), /archived-link$/u);
  assert.match((await faults(copy('/om/'))).join(), /value$/u);
  assert.match((await faults(copy(gone, undefined, '2024-05-01T12:00'))).join(), /value$/u);
});
