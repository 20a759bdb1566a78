import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitDocument } from './document.ts';

const lineOf = (text: string | undefined, word: string) =>
  (text ?? '').split('\n').findIndex((line) => line.includes(word)) + 1;

test('front matter and body keep the line numbers of the file', () => {
  const document = splitDocument('---\ntitle: A\nsummary: B\n---\n\nBrödtext\n');
  assert.equal(lineOf(document?.frontMatter, 'summary'), 3);
  assert.equal(lineOf(document?.body, 'Brödtext'), 6);
});

test('line endings of any kind give the same parts', () => {
  const expected = splitDocument('---\ntitle: A\n---\nText\nmer\n');
  for (const ending of ['\r\n', '\r']) {
    assert.deepEqual(
      splitDocument('---\ntitle: A\n---\nText\nmer\n'.replaceAll('\n', ending)),
      expected,
    );
  }
});

test('a rule in the body is no end of the front matter', () => {
  const document = splitDocument('---\ntitle: A\n---\nText\n\n---\n\nMer\n');
  assert.equal(lineOf(document?.body, 'Mer'), 8);
  assert.doesNotMatch(document?.frontMatter ?? '', /Text/u);
});

test('spaces after the dashes do no harm, and the body may be missing', () => {
  assert.equal(splitDocument('--- \ntitle: A\n---\t')?.body.trim(), '');
});

test('a file that does not begin with three dashes has no front matter', () => {
  const others = ['', 'Text', '\n---\na: b\n---\n', ' ---\na: b\n---\n', '\ufeff---\na: b\n---\n'];
  const foreign = [
    '---js\na: b\n---\n',
    '---json\n{}\n---\n',
    '+++\na = 1\n+++\n',
    '{"a": "b"}\n',
    '----\na: b\n----\n',
    '---\na: b\n',
    '---',
  ];
  for (const source of [...others, ...foreign]) {
    assert.equal(splitDocument(source), undefined, JSON.stringify(source));
  }
});
