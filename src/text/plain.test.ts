import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from './parse.ts';
import { plainText } from './plain.ts';

const read = (source: string) => plainText(parse(source).tree);

test('a reader meets the words, not the marks', () => {
  assert.equal(
    read('## Rubrik\n\nEn **fet** _kursiv_ [länk](/a/ "titel").\n'),
    'Rubrik En fet kursiv länk.',
  );
  assert.equal(read('- ett\n- två\n\n1. tre\n'), 'ett två tre');
  assert.equal(read('| a | b |\n|---|---|\n| c | d |\n'), 'a b c d');
  assert.equal(read('Rad ett\\\nrad två'), 'Rad ett rad två');
  assert.equal(read('`kod` och\n\n```\nmer  kod\n```\n'), 'kod och mer kod');
});

test('what a picture shows is part of the text', () => {
  assert.equal(read('Se ![en röd hund](/media/a.png)!'), 'Se en röd hund!');
});

test('a word with marks inside stays one word', () => {
  assert.equal(read('sam**arb**ete'), 'samarbete');
});

test('what stands in a block counts, its tags do not', () => {
  assert.equal(
    read('<FactBox title="Dold">\n\nText i *rutan*.\n\n</FactBox>\n\nEfter'),
    'Text i rutan. Efter',
  );
  assert.equal(read('<A>ett</A>\n<A>två</A>'), 'ett två');
});
