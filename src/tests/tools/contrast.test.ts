import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastOf } from './contrast.ts';

const measured = (colours: readonly string[], grounds: readonly string[]) =>
  contrastOf({ kind: 'text', where: 'p', colours, grounds });

test('contrast is judged over all grounds down to the first that covers, else over white', () => {
  assert.equal(measured(['rgb(0, 0, 0)'], []), 21);
  assert.equal(measured(['rgb(0, 0, 0)'], ['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(9, 9, 9)']), 1);
  assert.equal(
    measured(['rgba(0, 0, 0, 0.5)'], ['rgb(255, 255, 255)']).toFixed(1),
    measured(['color(srgb 0.5 0.5 0.5)'], ['color(srgb 1 1 1)']).toFixed(1),
  );
});

test('the most visible of several colours counts, and nothing drawn is not visible', () => {
  assert.equal(measured(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'], []), 21);
  assert.equal(measured([], []), 1);
});

test('a ground that is no colour is not guessed at', () => {
  assert.throws(() => measured(['rgb(0, 0, 0)'], ['picture on div']), /No colour/u);
});
