import assert from 'node:assert/strict';
import { it } from 'node:test';
import { examples } from './examples.ts';

it('begins with the busiest formats and the latest years', () => {
  const list = (title: string, count: number) => ({ title, events: Array<number>(count).fill(0) });
  const found = examples({
    years: [list('2024', 1), list('2023', 9), list('2022', 3)],
    formats: [1, 5, 2, 4, 3].map((count) => list(`Format ${count}`, count)),
  });
  assert.deepEqual(
    found.map(({ label }) => label),
    ['Format 5', 'Format 4', 'Format 3', 'Format 2', '2024', '2023'],
  );
  assert.equal(found[0]?.search, '?format=Format+5');
  assert.equal(found.at(-1)?.search, '?year=2023');
});
