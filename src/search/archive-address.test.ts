import assert from 'node:assert/strict';
import { it } from 'node:test';
import { searchFor } from './archive-address.ts';

const titles = new Map([
  ['utmaning/halsa/', 'Hälsa & kost'],
  ['format/lunch/', 'Lunch'],
  ['2023/', '2023'],
]);
const search = (address: string) => searchFor(address, (list) => titles.get(list));

it('leads from a question to the archive to the same choices in the search', () => {
  assert.equal(
    search('?utmaning=halsa&format=lunch&ar=2023'),
    '?challenge=H%C3%A4lsa+%26+kost&format=Lunch&year=2023',
  );
  assert.equal(search('?ar=2023'), '?year=2023');
});

it('stays where nothing is asked, or nothing that there is', () => {
  for (const address of ['', '?', '?ar=1999', '?utmaning=', '?format=../', '?q=2023']) {
    assert.equal(search(address), undefined, address);
  }
});
