import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawMark, type MarkData } from './index.ts';

const event: MarkData = { seed: '2023-x', arrangement: 'rows', colours: [2, 4], organisations: 5 };
const formsIn = (data: MarkData) =>
  drawMark(data).reduce((sum, { path }) => sum + path.split('M').length - 1, 0);

test('a mark has as many forms as organisations, from 2 to 16', () => {
  for (const [organisations, forms] of [
    [0, 2],
    [1, 2],
    [5, 5],
    [16, 16],
    [40, 16],
  ] as const) {
    assert.equal(formsIn({ ...event, organisations }), forms);
  }
});

test('ink meets each of the challenges’ colours and no other', () => {
  assert.deepEqual(
    drawMark({ ...event, organisations: 8 })
      .map(({ colour }) => colour)
      .sort(),
    [2, 4, 'ink'],
  );
  assert.deepEqual(
    drawMark({ ...event, colours: [] })
      .map(({ colour }) => colour)
      .sort(),
    ['ink', 'quiet'],
  );
});

test('the same event always leaves the same mark, another event another', () => {
  assert.deepEqual(drawMark(event), drawMark({ ...event }));
  assert.notDeepEqual(drawMark(event), drawMark({ ...event, seed: '2023-y' }));
});

test('formats are told apart by their arrangement', () => {
  const arrangements = ['rows', 'columns', 'rise', 'facing', 'stairs', 'ring'] as const;
  const drawn = arrangements.map((arrangement) =>
    JSON.stringify(drawMark({ ...event, arrangement })),
  );
  assert.equal(new Set(drawn).size, arrangements.length);
});

test('no mark weighs more than 1 kB, and none leaves its square', () => {
  for (let number = 0; number < 200; number += 1) {
    const layers = drawMark({ ...event, seed: `event-${number}`, organisations: 16 });
    assert.ok(JSON.stringify(layers).length < 900);
    for (const { path } of layers) {
      for (const [, x = '', y = ''] of path.matchAll(/M([\d.]+) ([\d.]+)/gu)) {
        assert.ok(Number(x) <= 48 && Number(y) <= 48);
      }
    }
  }
});
