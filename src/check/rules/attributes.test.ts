import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults, page, problemsOf } from '../sample-content.ts';

const box = (attributes: string) => `<FactBox ${attributes}>\n\nText.\n\n</FactBox>`;

test('attributes are literal', () => {
  for (const code of ['title={1}', 'title={`a`}', 'title={"a"}', '{...{title: "a"}}']) {
    assert.deepEqual(bodyFaults(box(code)), ['attribute-code 1:1'], code);
  }
});

test('attributes are declared, whatever objects inherit', () => {
  for (const name of [
    'onclick',
    'style',
    'class',
    'constructor',
    '__proto__',
    'toString',
    'titel',
  ]) {
    assert.deepEqual(bodyFaults(box(`title="a" ${name}="b"`)), ['unknown-attribute 1:20'], name);
  }
  assert.match(problemsOf(page(box('titel="a"')))[1]?.fix ?? '', /Menade du title\?/u);
});

test('each attribute stands where its fault is said to be', () => {
  const picture =
    '<Picture\n  src="/media/a.png"\n  alt="En hund"\n  caption=""\n  credit="alt=\'b\' src="\n  width="5"\n/>';
  assert.deepEqual(bodyFaults(picture), ['unknown-attribute 6:3']);
  assert.deepEqual(bodyFaults('Före.\n\n<Video\n  title="a"\n  address="exempel.se" />'), [
    'attribute-value 5:3',
  ]);
});

test('a required attribute is asked for at the tag', () => {
  assert.deepEqual(bodyFaults(box('')), ['attribute-missing-value 1:1']);
  assert.deepEqual(bodyFaults(box('title=""')), ['attribute-missing-value 1:10']);
});

test('an attribute stands once', () => {
  assert.deepEqual(bodyFaults(box('title="a" title="b"')), ['attribute-twice 1:20']);
});

test('a value keeps to its field', () => {
  assert.deepEqual(bodyFaults(box('title="a\nb"')), ['attribute-value 1:10']);
  assert.deepEqual(bodyFaults(box(`title="${'a'.repeat(91)}"`)), ['attribute-value 1:10']);
  assert.deepEqual(
    bodyFaults('<Quotation source="a" address="javascript:alert(1)">b</Quotation>'),
    ['attribute-value 1:23'],
  );
  assert.deepEqual(
    bodyFaults(
      '<Chart kind="constructor" title="a">\n\n| a | b |\n|---|---|\n| c | 1 |\n\n</Chart>',
    ),
    ['attribute-value 1:8'],
  );
});

test('hidden characters behind entities are found', () => {
  assert.deepEqual(bodyFaults(box('title="a&#x202e;b"')), ['hidden-character 1:10']);
  assert.deepEqual(bodyFaults(box('title="a&#27;b"')), ['control-character 1:10']);
});

test('quotes and entities in values are plain text', () => {
  assert.deepEqual(bodyFaults(box('title=\'Hon sa "hej"\'')), []);
  assert.deepEqual(bodyFaults(box('title="A &amp; B &quot;C&quot; {d} <e>"')), []);
});
