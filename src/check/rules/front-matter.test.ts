import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextName } from '../../model/index.ts';
import { page, problemsOf } from '../sample-content.ts';

const event: TextName = { collection: 'events', slug: 'x', language: 'sv' };
const eventText = (more: string) =>
  `---\ntitle: T\nsummary: S\nformat: lunch\nstate: held\nwhen: 2023-10\nsources: [plan]\n${more}---\n`;
const faults = (source: string, name?: TextName) =>
  problemsOf(source, name).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

test('a file without front matter says so', () => {
  for (const source of [
    '',
    'Text',
    '\n---\ntitle: a\n---\n',
    '---js\ntitle: a\n---\n',
    '+++\ntitle = "a"\n+++\n',
    '{"title": "a"}\n',
    '---\ntitle: a\n',
  ]) {
    assert.deepEqual(faults(source), ['front-matter 1:1'], source);
  }
  assert.deepEqual(faults(`\ufeff${page('a')}`), ['control-character 1:1', 'front-matter 1:1']);
});

test('undeclared keys are refused, with the one that was meant', () => {
  for (const key of [
    'layout',
    'slug',
    'draft',
    'components',
    'constructor',
    '__proto__',
    'toString',
  ]) {
    assert.deepEqual(faults(page('a', `${key}: ./evil.js\n`)), ['unknown-key 6:1'], key);
  }
  assert.deepEqual(faults(page('a', '"\\u006cayout": b\n')), ['unknown-key 6:1']);
  const fixes = problemsOf(page('a').replace('title:', 'titel:')).map(({ fix }) => fix);
  assert.ok(fixes.some((fix) => fix.startsWith('Menade du title?')));
});

test('what is missing is asked for by its name', () => {
  const missing = problemsOf('---\ntitle: ""\nsummary:\n---\n');
  assert.deepEqual(
    missing.map(({ rule, line, found }) => `${rule} ${line} ${found}`),
    [
      'missing-value 1 inget värde för ”sources”',
      'missing-value 2 inget värde för ”title”',
      'missing-value 3 inget värde för ”summary”',
    ],
  );
});

test('a wrong value is found deep within lists and groups', () => {
  const more =
    'organisations:\n  - organisation: a\n    role: arranger\n  - organisation: b\n    role: okänd\nevaluation:\n  question: Q\n  score: 4,5\n  scale: 5\n';
  assert.deepEqual(faults(eventText(more), event), ['value 12:5', 'value 15:3']);
});

test('what a field demands of another is asked for at the field', () => {
  const more = 'evaluation:\n  question: Q\n  score: 6\n  scale: 5\n';
  assert.deepEqual(faults(eventText(more), event), ['demand 10:3']);
  assert.deepEqual(faults(eventText(more.replace('6', '4.5')), event), []);
});

test('a sister has title, summary and fingerprint, and nothing else', () => {
  const name: TextName = { collection: 'events', slug: 'x', language: 'en' };
  assert.deepEqual(faults('---\ntitle: T\nsummary: S\nmadeFrom: abc\n---\n', name), []);
  assert.deepEqual(faults('---\ntitle: T\nsummary: S\nmadeFrom: abc\nformat: a\n---\n', name), [
    'unknown-key 5:1',
  ]);
});

test('YAML is read as data only', () => {
  const rules = {
    'parent: &a b\n': 'yaml-anchor 6:9',
    'parent: *a\n': 'yaml-alias 6:9',
    'parent: !!str a\n': 'yaml-tag 6:9',
    '<<: {layout: a}\n': 'yaml-merge 6:1',
    'title: en till\n': 'yaml-duplicate 6:1',
    '? [a]\n: b\n': 'yaml-shape 6:3',
    '%YAML 1.2\n': 'yaml 6:1',
    'parent: a: b\n': 'yaml 6:9',
    'parent: "a\n': 'yaml 6:9',
    '\tparent: a\n': 'yaml 6:1',
  };
  for (const [more, fault] of Object.entries(rules)) {
    assert.deepEqual(faults(page('a', more)), [fault], more);
  }
});

test('faults of front matter and body are told at once', () => {
  assert.deepEqual(faults(page('<b>a</b>\n\n{b}', 'layout: a\n')), [
    'unknown-key 6:1',
    'html 9:1',
    'expression 11:1',
  ]);
});

test('a hundred faults are shown, and how many there are beyond', () => {
  const many = problemsOf(page(Array.from({ length: 150 }, () => '{a}').join('\n\n')));
  assert.equal(many.length, 101);
  assert.deepEqual([many.at(-1)?.rule, many.at(-1)?.found], ['many', '50 fel till härifrån']);
});

test('thousands of keys take no time', { timeout: 60_000 }, () => {
  const keys = Array.from({ length: 2900 }, (_, index) => `k${index}: v\n`).join('');
  assert.equal(problemsOf(page('a', keys)).length, 101);
  assert.equal(
    problemsOf(page('a', `parent: {${keys.replaceAll('\n', ', ')}}\n`)).at(0)?.rule,
    'value',
  );
});

test('front matter of any length ends', () => {
  assert.deepEqual(faults(page('a').replace('Titel', 'a'.repeat(190_000))), ['value 2:1']);
});
