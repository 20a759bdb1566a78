import assert from 'node:assert/strict';
import { it } from 'node:test';
import { countChoices, fits } from './choices.ts';
import { samplePage } from './sample-page.ts';

const pages = [
  samplePage({ title: 'a', filters: { year: ['2022'], kind: ['Händelse'] } }),
  samplePage({ title: 'b', filters: { year: ['2023'], kind: ['Händelse'] } }),
  samplePage({ title: 'c', filters: { year: ['2022', '2023'], kind: ['Rapport'] } }),
];

it('leaves the pages that have all that is chosen', () => {
  const left = (choices: Record<string, string>) =>
    pages.filter((page) => fits(page, choices)).map(({ title }) => title);
  assert.deepEqual(left({}), ['a', 'b', 'c']);
  assert.deepEqual(left({ year: '2023' }), ['b', 'c']);
  assert.deepEqual(left({ year: '2023', kind: 'Rapport' }), ['c']);
  assert.deepEqual(left({ language: 'English' }), []);
});

it('counts what each value would leave in place of the one that is chosen', () => {
  assert.deepEqual(countChoices(pages, { year: '2023' }), {
    year: { '2022': 2, '2023': 2 },
    kind: { Händelse: 1, Rapport: 1 },
  });
});
