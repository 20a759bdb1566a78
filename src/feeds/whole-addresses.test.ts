import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeAddresses } from './whole-addresses.ts';

const whole = (html: string) =>
  wholeAddresses(html, 'https://exempel.se/a/', (address) => `https://exempel.se${address}`);

test('addresses are whole, drawings and other types of a picture are gone', () => {
  assert.equal(
    whole(
      '<a href="/b/">b</a> <a href="#c">c</a> <svg><a href="/d/"></a></svg><source srcset="/e"><img src="/f">',
    ),
    '<a href="https://exempel.se/b/">b</a> <a href="https://exempel.se/a/#c">c</a> <img src="https://exempel.se/f">',
  );
});

test('what looks like a tag within an attribute takes no other tag with it', () => {
  for (const word of ['<svg', '<source', '</svg>']) {
    const html = `<img src="https://exempel.se/a" alt="${word} "> <p>" onerror="x <svg></svg>`;
    assert.equal(whole(html), html.replace('<svg></svg>', ''));
  }
});

test('what looks like an address in a text stays as it is', () => {
  assert.equal(whole('<p>skriv href="/b/"</p>'), '<p>skriv href="/b/"</p>');
});
