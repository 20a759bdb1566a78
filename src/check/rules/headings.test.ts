import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults, page, problemsOf } from '../sample-content.ts';

test('no level is skipped on the way down; any may be on the way up', () => {
  assert.deepEqual(bodyFaults('## A\n\n#### B\n\n## C\n\n### D\n\n#### E\n\n## F'), [
    'heading-skipped 3:1',
  ]);
  assert.deepEqual(bodyFaults('### A'), ['heading-skipped 1:1']);
  assert.match(problemsOf(page('### A'))[0]?.fix ?? '', /##,/u);
});

test('the title is the only heading of the first level', () => {
  assert.deepEqual(bodyFaults('# A'), ['heading-level 1:1']);
  assert.deepEqual(bodyFaults('Text\n\nA\n==='), ['heading-level 3:1']);
});

test('a heading has words', () => {
  assert.deepEqual(bodyFaults('##'), ['heading-empty 1:1']);
  assert.deepEqual(bodyFaults('## ![](/media/a.png)'), ['heading-empty 1:1', 'alt-text 1:4']);
});

test('headings stand in the text itself', () => {
  for (const body of ['> ## A', '- ## A', '<FactBox title="a">\n\n## A\n\n</FactBox>']) {
    assert.match(bodyFaults(body).join(), /^heading-place/u, body);
  }
});

test('headings may be bold, long or linked', () => {
  assert.deepEqual(
    bodyFaults('## **Fet** rubrik\n\n### [Länk till Lund](/om/)\n\nA\n---\n\n### `kod`'),
    [],
  );
});
