import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Site } from '../../model/index.ts';
import { checkColours, contrast } from './colours.ts';

const colours = {
  light: { paper: '#ffffff', ink: '#000000' },
  dark: { paper: '#000000', ink: '#ffffff' },
  accents: [{ light: '#2b59b5', dark: '#8fb7ff' }],
};

test('contrast is WCAG’s', () => {
  assert.equal(contrast('#ffffff', '#000000'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('text needs 7:1 and signs 3:1 against their paper, in both modes', () => {
  const judge = (changed: object) =>
    checkColours({ colours: { ...colours, ...changed } } as unknown as Site).map(
      ({ found }) => found,
    );
  assert.deepEqual(judge({}), []);
  assert.match(judge({ light: { paper: '#ffffff', ink: '#777777' } }).join(), /light\.ink.*4\.5/u);
  const yellow = [{ light: '#ffd75e', dark: '#8fb7ff' }];
  assert.match(judge({ accents: yellow }).join(), /accents\[0\]\.light/u);
});
