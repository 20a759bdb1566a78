import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults, page, problemsOf } from '../sample-content.ts';

test('characters that nobody sees are found where they stand', () => {
  for (const bad of ['\u202e', '\u2066', '\u200b', '\u200f', '\u2060', '\u{e0041}', '\u{e0100}']) {
    assert.deepEqual(bodyFaults(`a\n\nå 😀${bad}b`), ['hidden-character 3:5'], JSON.stringify(bad));
  }
  for (const bad of [
    '\u0000',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ufffd',
    '\ud800',
  ]) {
    assert.deepEqual(
      bodyFaults(`a\n\nå 😀${bad}b`),
      ['control-character 3:5'],
      JSON.stringify(bad),
    );
  }
});

test('the same behind an entity, in any part of the text', () => {
  const bodies = [
    'a &#x202e; b',
    '[Sidan om Lund](/om/ "a&#x202e;b")',
    '![En hund&#x202e;](/media/a.png)',
    '```a&#x202e;b\nc\n```',
  ];
  for (const body of bodies) {
    assert.match(bodyFaults(body).join(), /^hidden-character 1:\d+$/u, body);
  }
  assert.deepEqual(bodyFaults('[Sidan om Lund](https://exempel.se/&#x202e;)'), [
    'hidden-character 1:1',
  ]);
});

test('the same in the front matter, raw or escaped', () => {
  const placesOf = (more: string) =>
    problemsOf(page('a', more)).map(({ rule, line }) => `${rule} ${line}`);
  assert.deepEqual(placesOf('parent: "a\\u202eb"\n')[0], 'hidden-character 6');
  assert.deepEqual(placesOf('parent: "a\\eb"\n')[0], 'control-character 6');
  assert.deepEqual(placesOf('# a\u202eb\n'), ['hidden-character 6']);
});

test('a character is reported once', () => {
  assert.deepEqual(bodyFaults('**a\u202eb**'), ['hidden-character 1:4']);
});

test('lines are counted whatever ends them', () => {
  const faults = problemsOf(page('a\n\nb\u202e').replaceAll('\n', '\r'));
  assert.deepEqual(
    faults.map(({ line, column }) => [line, column]),
    [[10, 2]],
  );
});

test('honest writing in any script is left alone', () => {
  assert.deepEqual(
    bodyFaults(
      'sam\u00adarbete 5\u00a0000 1\u202f000 سلام\u200cها क्\u200dष 👩‍👩‍👧 ❤\ufe0f e\u0301 „a” – …',
    ),
    [],
  );
});
