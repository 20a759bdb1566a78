import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../model/index.ts';
import { quote } from './finding.ts';
import { byFile, formatForGitHub, formatForTerminal } from './report.ts';

const problem: Problem = {
  file: 'content/pages/om.mdx',
  line: 3,
  column: 5,
  rule: 'html',
  found: '”<b>”',
  expected: 'Markdown',
  fix: 'Ta bort taggen.',
};

test('the terminal shows place, rule, what was found and what to do', () => {
  assert.equal(
    formatForTerminal([problem]),
    'content/pages/om.mdx:3:5  [html]\n  Hittade:  ”<b>”\n  Väntade:  Markdown\n  Gör så:   Ta bort taggen.',
  );
  assert.equal(formatForTerminal([problem, problem]).split('\n\n').length, 2);
  assert.equal(formatForTerminal([]), '');
});

test('no text takes command of the terminal', () => {
  const hostile = 'a\u001b[2J\u202eb\r\nc';
  const shown = formatForTerminal([
    { ...problem, file: `content/${hostile}`, found: quote(hostile) },
  ]);
  assert.match(shown, /^content\/a\[U\+001B\]\[2J\[U\+202E\]b c:3:5/u);
  assert.match(shown, /”a\[U\+001B\]\[2J\[U\+202E\]b c”/u);
});

test('GitHub shows it on the line, whatever it holds', () => {
  const hostile = { ...problem, file: 'content/a,b:c.mdx', found: '100 %\n::error::x' };
  assert.equal(
    formatForGitHub([hostile], 'error'),
    '::error file=content/a%2Cb%3Ac.mdx,line=3,col=5,title=html::Hittade: 100 %25%0A::error::x%0AVäntade: Markdown%0AGör så: Ta bort taggen.',
  );
  assert.match(formatForGitHub([problem], 'warning'), /^::warning file=/u);
});

test('problems stand in the order of files, lines and columns', () => {
  const places: [string, number, number][] = [
    ['b', 1, 1],
    ['a', 2, 1],
    ['a', 1, 9],
    ['a', 1, 2],
    ['a', 10, 1],
  ];
  const sorted = places
    .map(([file, line, column]) => ({ ...problem, file, line, column }))
    .sort(byFile);
  assert.deepEqual(
    sorted.map(({ file, line, column }) => `${file}${line}:${column}`),
    ['a1:2', 'a1:9', 'a2:1', 'a10:1', 'b1:1'],
  );
});

test('what is quoted is short, and whole characters', () => {
  assert.equal(quote('😀'.repeat(100)), `”${'😀'.repeat(59)}…”`);
  assert.equal(quote({ a: 1 }), '”{"a":1}”');
  assert.equal(quote(undefined), '”null”');
});
