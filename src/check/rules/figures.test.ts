import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../index.ts';
import { heldEvent, lunch, sound, withContent } from '../sample-content.ts';

const report = (figure: string) =>
  `---\ntitle: T\nsummary: S\ncovers: 2023\nsources: [plan]\nfigures:\n  - label: Deltagare\n    events: [a, b]\n${figure}---\n`;

const check = (a: string, b: string, figure: string) =>
  withContent(
    sound({
      'formats/lunch.mdx': lunch,
      'events/a.mdx': heldEvent(a),
      'events/b.mdx': heldEvent(b),
      'reports/ar.mdx': report(figure),
    }),
    (dir) => checkContent(dir),
  );

const came = (count: number, about = false) =>
  `participants: { count: ${count}, about: ${String(about)} }\n`;
const gave = (score: number, answers = '') =>
  `evaluation: { question: Q, score: ${score}, scale: 5${answers && `, answers: ${answers}`} }\n`;
const people = (value: number, about = false) =>
  `    value: ${value}\n    about: ${String(about)}\n    compares: participants\n`;
const mean = (value: number) => `    value: ${value}\n    about: false\n    compares: score\n`;

const differs = async (a: string, b: string, figure: string) => {
  const { problems, advice } = await check(a, b, figure);
  assert.deepEqual(problems, [], 'it never stops a build');
  return advice.map(({ rule, line, file }) => `${file}:${line} ${rule}`);
};

const flagged = ['content/reports/ar.mdx:9 figure-differs'];

test('a figure that says what the events say passes', async () => {
  assert.deepEqual(await differs(came(30), came(20), people(50)), []);
  assert.deepEqual(await differs(gave(5, '30'), gave(3, '10'), mean(4.5)), []);
});

test('a figure that differs is advised about, on its line, without stopping anything', async () => {
  assert.deepEqual(await differs(came(30), came(20), people(60)), flagged);
  assert.deepEqual(await differs(came(30, true), came(20), people(50)), flagged);
  assert.deepEqual(await differs(gave(5, '30'), gave(3, '10'), mean(4)), flagged);
});

test('where not all is known, only what cannot be true is advised about', async () => {
  assert.deepEqual(await differs(came(30), '', people(60)), []);
  assert.deepEqual(await differs(came(30), '', people(20)), flagged);
  assert.deepEqual(await differs(gave(5), gave(3), mean(2)), []);
  assert.deepEqual(await differs('', '', people(2)), []);
});

test('a figure that is not said to be comparable is left alone', async () => {
  assert.deepEqual(await differs(came(30), came(20), '    value: 7\n    about: false\n'), []);
});
