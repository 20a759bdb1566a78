import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks } from '../../blocks/index.ts';
import { bodyFaults } from '../sample-content.ts';

test('every example of every block is sound', () => {
  for (const { examples, within } of Object.values(blocks)) {
    for (const { source } of examples) {
      const known = bodyFaults(source).filter(
        (fault) => within === undefined || !fault.startsWith('block-place'),
      );
      assert.deepEqual(known, [], source);
    }
  }
});

test('a block holds what it is made for and nothing else', () => {
  const table = '| a | b |\n|---|---|\n| c | 1 |';
  assert.deepEqual(bodyFaults('<Picture src="/media/a.png" alt="En hund">\n\nText\n\n</Picture>'), [
    'block-content 1:1',
  ]);
  assert.deepEqual(bodyFaults('<Steps>\n\n- a\n\n</Steps>'), ['block-content 1:1']);
  assert.deepEqual(bodyFaults('<Steps>\n\n1. a\n\nefter\n\n</Steps>'), ['block-content 1:1']);
  assert.deepEqual(bodyFaults('<Chart kind="bar" title="a">\n\nText\n\n</Chart>'), [
    'block-content 1:1',
  ]);
  assert.deepEqual(bodyFaults(`<Chart kind="bar" title="a">\n\n${table}\n\n${table}\n\n</Chart>`), [
    'block-content 1:1',
  ]);
  assert.deepEqual(bodyFaults('<Timeline />'), ['block-content 1:1']);
  assert.deepEqual(bodyFaults('<Timeline>\n\nText\n\n</Timeline>'), ['block-content 1:1']);
  assert.deepEqual(bodyFaults(`<Chart kind="bar" title="a">\n\n${table}\n\n</Chart>`), []);
});

test('what a block demands of its attributes is asked for', () => {
  assert.deepEqual(bodyFaults('<Picture src="/media/a.png" />'), ['block-demand 1:1']);
  assert.deepEqual(bodyFaults('<Picture src="/media/a.png" alt="" />'), ['block-demand 1:1']);
  assert.deepEqual(bodyFaults('<Picture src="/media/a.png" alt="En hund" decorative />'), [
    'block-demand 1:1',
  ]);
  assert.deepEqual(bodyFaults('<Contact name="a" />'), ['block-demand 1:1']);
});
