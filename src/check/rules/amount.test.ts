import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults } from '../sample-content.ts';

const rules = (body: string) => [...new Set(bodyFaults(body).map((fault) => fault.split(' ')[0]))];

test('more than anybody writes is refused before it is read', { timeout: 60_000 }, () => {
  const floods = [
    'a\n'.repeat(4000),
    '*a '.repeat(20_000),
    '[a]('.repeat(20_000),
    '<A>'.repeat(5000),
    '</A>\n'.repeat(2990) + '</A>'.repeat(3000),
    '|'.repeat(30_000),
    '&amp;'.repeat(20_000),
    '`'.repeat(20_000),
    '{'.repeat(20_000),
  ];
  for (const body of floods) assert.deepEqual(rules(body), ['amount'], body.slice(0, 20));
});

test('long honest texts are read', () => {
  const row = `| ${Array.from({ length: 10 }, (_, index) => `cell ${index}`).join(' | ')} |\n`;
  const honest = [
    Array.from(
      { length: 1000 },
      (_, index) => `- [Punkt nummer ${index}](/om/) och **fetstil**`,
    ).join('\n'),
    row + row.replace(/cell \d/gu, '---') + row.repeat(1000),
    'Ett ganska långt stycke med en fotnot och mer.\n\n'.repeat(1400),
    Array.from({ length: 600 }, (_, index) => `<FactBox title="Ruta ${index}">Text</FactBox>`).join(
      '\n\n',
    ),
  ];
  for (const body of honest) assert.deepEqual(bodyFaults(body), [], body.slice(0, 40));
});
