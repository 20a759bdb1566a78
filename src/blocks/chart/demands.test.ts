import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demandsOf } from '../rendered.ts';

const demanded = (kind: string, ...rows: string[]) => {
  const source = `<Chart kind="${kind}" title="Titel">\n\n${rows.join('\n')}\n\n</Chart>`;
  return demandsOf(source)
    .map(({ expected, fix }) => `${expected} ${fix}`)
    .join('\n');
};

test('a sound table demands nothing', () => {
  assert.equal(
    demanded('bar', '| År | Möten |', '|--|--|', '| 2023 | 1 226 |', '| 2024 | – |'),
    '',
  );
});

test('the first cell that is no number is named with its row and column', () => {
  const text = demanded(
    'bar',
    '| År | A | B |',
    '|--|--|--|',
    '| 1 | 2 | 3 |',
    '| 2 | 3 | många |',
    '| 3 | x | 1 |',
  );
  assert.match(text, /”många” \(rad 2, kolumn ”B”\) är inget tal/u);
});

test('a table without numbers, without rows or with too much is refused', () => {
  assert.match(demanded('bar', '| År |', '|--|', '| 2023 |'), /minst en kolumn med tal/u);
  assert.match(demanded('bar', '| År | A |', '|--|--|'), /minst en rad/u);
  assert.match(demanded('bar', '| År | A |', '|--|--|', '| 2023 | okänt |'), /minst ett känt tal/u);
  const many = Array.from({ length: 41 }, (_, row) => `| ${row} | 1 |`);
  assert.match(
    demanded('bar', '| År | A |', '|--|--|', ...many),
    /högst 40 rader; här är 1 och 41/u,
  );
  const wide = [' År ', 'A', 'B', 'C', 'D', 'E', 'F', 'G'].join('|');
  assert.match(
    demanded('bar', `|${wide}|`, '|--|--|--|--|--|--|--|--|', '|1|1|1|1|1|1|1|1|'),
    /högst 6 kolumner/u,
  );
});

test('a line needs two rows and short labels; bars do not', () => {
  const rows = ['| Vad | A |', '|--|--|', '| Psykisk hälsa och välbefinnande | 1 |'];
  assert.match(demanded('line', ...rows), /minst två rader/u);
  assert.match(demanded('line', ...rows, '| B | 2 |'), /högst 20 tecken/u);
  assert.equal(demanded('bar', ...rows), '');
});

test('labels and column heads must say something', () => {
  assert.match(demanded('bar', '| År | |', '|--|--|', '| 2023 | 1 |'), /kolumn 2 saknar rubrik/u);
  assert.match(demanded('bar', '| År | A |', '|--|--|', '| | 1 |'), /rad 1 saknar etikett/u);
});

test('numbers that would be drawn wrong are refused', () => {
  const one = (...cells: string[]) =>
    demanded('bar', '| År | A |', '|--|--|', ...cells.map((cell, row) => `| ${row} | ${cell} |`));
  assert.match(one('4', '-3'), /0 eller större; ”-3”/u);
  assert.match(one('1,226'), /tusental/u);
  assert.match(one('75 %', '40'), /% efter alla tal eller efter inget; ”40”/u);
});
