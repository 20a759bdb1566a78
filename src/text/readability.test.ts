import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from './parse.ts';
import { readability } from './readability.ts';

const measure = (text: string) => readability(parse(text).tree);
const sentence = 'Vi ses i en sal och pratar om staden med dig. ';

test('short words in short sentences are easy', () => {
  // Ten short words and one long one in each sentence of eleven.
  assert.deepEqual(measure(sentence.replace('staden', 'samarbete').repeat(10)), {
    lix: 20,
    words: 110,
  });
});

test('abbreviations end no sentence', () => {
  const text = 'Vi ses t.ex. i en sal och pratar om staden med dig. '.repeat(10);
  assert.equal(measure(text)?.lix, 12);
});

test('tables, code and headings are not read', () => {
  const apart =
    '\n\n## Samverkansöverenskommelse\n\n| Samverkansöverenskommelse |\n| --- |\n| Idéburenhet |\n';
  assert.deepEqual(measure(sentence.repeat(10) + apart), measure(sentence.repeat(10)));
});

test('a text of a few words has no figure', () => {
  assert.equal(measure(sentence), undefined);
});
