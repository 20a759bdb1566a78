import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults, page, problemsOf } from '../sample-content.ts';

const sound = (body: string) => assert.deepEqual(bodyFaults(body), [], body);

test('HTML is refused, on its own and within a sentence', () => {
  assert.deepEqual(bodyFaults('<div>a</div>'), ['html 1:1']);
  assert.deepEqual(bodyFaults('Ord <span>a</span> ord.'), ['html 1:5']);
  assert.deepEqual(bodyFaults('Rad<br />rad'), ['html 1:4']);
  assert.deepEqual(bodyFaults('Rad<br>rad'), ['html 1:4']);
  assert.deepEqual(bodyFaults('- a\n\n  <b onclick="x">b</b>'), ['html 3:3']);
});

test('unknown blocks are refused, with the one that was meant', () => {
  assert.deepEqual(bodyFaults('<Faktaruta title="a">\n\nb\n\n</Faktaruta>'), ['unknown-block 1:1']);
  const [problem] = problemsOf(page('<Factbox title="a">\n\nb\n\n</Factbox>'));
  assert.equal(problem?.fix, 'Menade du <FactBox>?');
});

test('names that all objects have are no blocks', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
    assert.deepEqual(bodyFaults(`<${name} />`), ['html 1:1']);
  }
  for (const name of ['__proto__', 'FactBox.render', 'A:b']) {
    assert.deepEqual(bodyFaults(`<${name} />`), ['unknown-block 1:1']);
  }
  assert.deepEqual(bodyFaults('<>a</>'), ['unknown-block 1:1']);
});

test('a block stands by itself, in its place', () => {
  assert.deepEqual(bodyFaults('Ord <FactBox title="a">b</FactBox>'), ['block-in-sentence 1:5']);
  assert.deepEqual(bodyFaults('<Moment when="2023" title="a" />'), ['block-place 1:1']);
  sound('<Timeline>\n  <Moment when="2023" title="a" />\n</Timeline>');
  sound('<FactBox title="a">\n\nb\n\n</FactBox>');
  sound('<FactBox title="a">b</FactBox>');
});

test('tags in code and escaped tags are text', () => {
  sound('`<div>` och\n\n```\n<script>\n```\n\noch \\<b> samt 1 < 2');
});
