import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults } from '../sample-content.ts';

const rules = (body: string) => [...new Set(bodyFaults(body).map((fault) => fault.split(' ')[0]))];

test('what is too deep is refused', { timeout: 60_000 }, () => {
  const deep = [
    '> '.repeat(9),
    '- '.repeat(9),
    '1. '.repeat(9),
    '> - '.repeat(5),
    '>'.repeat(3000),
    `${' '.repeat(60)}a`,
    `${'\t'.repeat(11)}a`,
  ].map((lead) => `${lead}a`);
  const inline = [
    '*a _b '.repeat(200) + 'c' + '_ *'.repeat(200),
    '<A>'.repeat(100) + '</A>'.repeat(100),
    '<A>\n'.repeat(100) + '</A>\n'.repeat(100),
  ];
  for (const body of [...deep, ...inline]) {
    assert.ok(rules(body).includes('nesting'), body.slice(0, 40));
  }
  assert.deepEqual(bodyFaults(`a\n\n${'> '.repeat(9)}b`), ['nesting 3:1']);
});

test('a deep tree is refused at its depth', () => {
  const steps = Array.from({ length: 19 }, (_, level) => `${'  '.repeat(level)}- a`);
  assert.deepEqual(
    bodyFaults(`a\n\n${steps.join('\n')}`).map((fault) => fault.split(':')[0]),
    ['nesting 18'],
  );
});

test('lists and quotes a few levels deep are fine', () => {
  assert.deepEqual(bodyFaults('- a\n  - b\n    - c\n      - d\n\n> > a\n>\n> - b\n>   - c\n'), []);
  assert.deepEqual(
    bodyFaults('<FactBox title="a">\n\n- **b _c_**\n  1. d\n\n     > e\n\n</FactBox>'),
    [],
  );
});
